// Of Apache Arrow only what is read here, so that a table is one whichever copy of the package made it, and none has to be loaded for it.

export interface ArrowType {
  /** One of `typeIds`, or of a type that is not read. */
  readonly typeId: number;
  /** Of dates 0 for days, 1 for milliseconds; of times and timestamps the power of a thousand that a second is parted by. */
  readonly unit?: number;
  /** Of timestamps that are instants. */
  readonly timezone?: string | null;
  /** Of decimals, how many digits stand behind the point. */
  readonly scale?: number;
  readonly children?: readonly ArrowField[] | null;
  /** Of what is encoded by a dictionary, the type of its values. */
  readonly dictionary?: ArrowType;
}

export interface ArrowField {
  readonly name: string;
  readonly type: ArrowType;
}

/** A column's values in one record batch. */
export interface ArrowData {
  readonly type: ArrowType;
  readonly length: number;
  readonly nullCount: number;
  readonly values?: unknown;
  /** Of lists and texts, numbers or bigints. */
  readonly valueOffsets?: unknown;
  /** Of lists of one size, that size. */
  readonly stride: number;
  readonly children: readonly ArrowData[];
  readonly dictionary?: ArrowVector;
  getValid(index: number): boolean;
}

export interface ArrowVector {
  readonly type: ArrowType;
  readonly length: number;
  readonly data: readonly ArrowData[];
  get(index: number): unknown;
}

export interface ArrowTable {
  readonly schema: {
    readonly fields: readonly ArrowField[];
    readonly metadata?: ReadonlyMap<string, string>;
  };
  readonly numRows: number;
  readonly batches: readonly unknown[];
  getChildAt(index: number): ArrowVector | null;
}

/** Numbers of types, as the format has them. */
export const typeIds = {
  int: 2,
  float: 3,
  utf8: 5,
  bool: 6,
  decimal: 7,
  date: 8,
  time: 9,
  timestamp: 10,
  list: 12,
  struct: 13,
  fixedSizeList: 16,
  map: 17,
  largeUtf8: 20,
  largeList: 21,
  utf8View: 24,
  dictionary: -1,
} as const;
