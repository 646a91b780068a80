export interface Column {
  key: string;
  title: string;
  numeric?: boolean;
}

export interface Cell {
  text: string;
  /** What it sorts by, if not by its text. */
  order?: number;
}

export interface Row {
  id: string;
  cells: Cell[];
}

export interface TableData {
  columns: Column[];
  rows: Row[];
}
