import { expect } from '@open-wc/testing';
import { checkBy, checkPart } from '../src/check-part.js';

const partOf = (key: string, body = 'export const said = "It is whole.";') => ({
  body,
  address: new URL(
    `/faults/text?${new URLSearchParams({ key, type: 'text/javascript', body })}`,
    location.href,
  ),
});

const sumOf = async (text: string): Promise<string> => {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text)));
  return `sha384-${btoa(String.fromCharCode(...sum))}`;
};

const timesAsked = async (key: string): Promise<number> => {
  const { count } = (await (await fetch(`/faults/count?key=${key}`)).json()) as { count: number };
  return count;
};

const refused = async (address: URL, integrity: string): Promise<string> => {
  try {
    await checkPart(address, integrity);
    return 'not refused';
  } catch (error) {
    return String(error);
  }
};

describe('checkPart', () => {
  it('lets the page import what it has checked, without asking for it again', async () => {
    const key = crypto.randomUUID(); // the server counts what all engines ask
    const { address, body } = partOf(key);
    await checkPart(address, await sumOf(body));
    const { said } = (await import(address.href)) as { said: string };
    expect(said).to.equal('It is whole.');
    await checkPart(address, await sumOf(body));
    expect(await timesAsked(key)).to.equal(1);
  });

  it('refuses what is not as it was built, and runs nothing of it', async () => {
    const { address } = partOf('changed', 'globalThis.wasRun = true; export const said = "No.";');
    expect(await refused(address, await sumOf('something else'))).to.match(/not to be had as it was built/);
    expect('wasRun' in globalThis).to.equal(false);
  });

  it('refuses what is not there', async () => {
    const address = new URL('/faults/status?code=404', location.href);
    expect(await refused(address, await sumOf(''))).to.match(/not to be had as it was built/);
  });

  it('leaves nothing in the page', async () => {
    const { address, body } = partOf('gone');
    await checkPart(address, await sumOf(body));
    expect(document.head.querySelectorAll('script[integrity]').length).to.equal(0);
  });

  it('checks as it is told by the file that asked for it', async () => {
    const asked: string[] = [];
    checkBy(async ({ pathname }, integrity) => {
      asked.push(`${pathname} ${integrity}`);
    });
    await checkPart(new URL('/part.js', location.href), 'sha384-A');
    expect(asked).to.deep.equal(['/part.js sha384-A']);
  });
});
