/** A function that gives its last answer again while its arguments are the very same ones. */
export const remember = <Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): ((...args: Arguments) => Result) => {
  let last: { readonly args: Arguments; readonly result: Result } | undefined;
  return (...args) => {
    if (!last || !args.every((arg, i) => Object.is(arg, last?.args[i])))
      last = { args, result: compute(...args) };
    return last.result;
  };
};
