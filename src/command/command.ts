/** What a command has to say and how it ended. */
export interface Outcome {
  /** For standard output and standard error, whole lines. */
  readonly out?: string;
  readonly error?: string;
  /** 0 all is well, 1 something in the story is wrong, 2 it could not be done. */
  readonly code: 0 | 1 | 2;
}

/** A command: one file each, and one row in the table of `commands.ts`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** Throws a `UsageError` for arguments that make no sense. */
  readonly run: (args: readonly string[]) => Promise<Outcome>;
}

export type Commands = ReadonlyMap<string, Command>;
