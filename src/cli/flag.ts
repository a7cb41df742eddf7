// A flag of a command, as data.

export interface Flag {
  readonly name: string;
  /**
   * How it is spelled; `--name` where absent. With a value: `--long V` and `--long=V`; `-I V` and `-IV`;
   * what ends in `=` or `,` has the value right behind it.
   */
  readonly forms?: readonly string[];
  /** What the value is called in help; absent: the flag takes none. */
  readonly value?: string;
  /** The value, if there is one, stands right behind the flag. */
  readonly isOptional?: boolean;
  /** May be given several times. */
  readonly multiple?: boolean;
  readonly help: string;
}
