// The package's own types lead to a file that it does not have.
declare module '@web/test-runner-visual-regression' {
  /** Compares what is seen of an element with the picture of that name; rejects where they differ. */
  export function visualDiff(element: Element, name: string): Promise<void>;
}
