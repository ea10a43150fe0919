// The reference reader that dates are compared with has no types of its own.
declare module 'edtf' {
  const edtf: (text: string) => { readonly type: string; readonly min: number; readonly max: number };
  export default edtf;
}
