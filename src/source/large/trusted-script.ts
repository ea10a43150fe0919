/** What is used here of Trusted Types, which not every engine has. */
interface Policy {
  createScriptURL(address: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** A name may be taken once in a page, and only if its policy allows it; without it there is no Worker where it is required. */
const makePolicy = (): Policy | undefined => {
  try {
    return trustedTypes?.createPolicy('story-timeline', { createScriptURL: (address) => address });
  } catch {
    return undefined;
  }
};

let policy: Policy | undefined;
let isMade = false;

/** The address of a script of ours, written in our own source, as pages want it that require Trusted Types. */
export function trustedScript(address: URL): URL {
  if (!isMade) policy = makePolicy();
  isMade = true;
  return (policy?.createScriptURL(address.href) ?? address) as URL;
}
