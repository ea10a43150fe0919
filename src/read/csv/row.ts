import type { TextOfHtml } from '../markup/text-of-html.js';
import type { Place } from '../reader.js';
import type { Field } from './columns.js';
import type { Columns } from './map-header.js';
import type { TableRow } from './read-table.js';
import { inShort } from '../../time/in-short.js';

/** How the text of a field is read that is written in HTML. */
export type HtmlReader = (html: string) => TextOfHtml;

/** A sign with which a spreadsheet's formula would begin, behind the mark that keeps it from being one. */
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A row whose cells are asked for by what they say. A blank cell is absent, all others keep their white space. */
export class Row {
  readonly number: number;
  readonly line: number;
  readonly #cells: readonly string[];
  readonly #columns: Columns;
  readonly #html: HtmlReader;

  constructor({ cells, number, line }: TableRow, columns: Columns, html: HtmlReader) {
    this.number = number;
    this.line = line;
    this.#cells = cells;
    this.#columns = columns;
    this.#html = html;
  }

  /** What a cell says, as it is written. */
  raw(field: Field): string | undefined {
    const index = this.#columns.at.get(field);
    return index === undefined ? undefined : this.#cell(index);
  }

  /** What a cell says, without white space round it: dates, numbers, types. */
  trimmed(field: Field): string | undefined {
    return this.raw(field)?.trim();
  }

  /** What a cell says to readers. */
  text(field: Field): string | undefined {
    return this.isHtml(field) ? this.html(field)?.text || undefined : this.raw(field);
  }

  /** What a cell says that is written in HTML; undefined also for one that is not. */
  html(field: Field): TextOfHtml | undefined {
    const cell = this.raw(field);
    return cell === undefined || !this.isHtml(field) ? undefined : this.#html(cell);
  }

  /** The text, the links and the pictures of a piece of HTML. */
  read(html: string): TextOfHtml {
    return this.#html(html);
  }

  isHtml(field: Field): boolean {
    return this.#columns.dialect.html.includes(field);
  }

  has(...fields: readonly Field[]): boolean {
    return fields.some((field) => this.raw(field) !== undefined);
  }

  /** Fields in which there is something. */
  fields(): Field[] {
    return [...this.#columns.at.keys()].filter((field) => this.has(field));
  }

  /** Cells under names that are not known, by those names; under none, by their number. */
  *others(): Generator<readonly [string, string]> {
    for (const index of this.#columns.others) {
      if (index >= this.#cells.length) break;
      const cell = this.#cell(index);
      if (cell !== undefined) yield [this.#columns.names[index] || `column ${index + 1}`, cell];
    }
    yield* this.beyond();
  }

  /** Cells that stand under no name of the header. */
  *beyond(): Generator<readonly [string, string]> {
    for (let index = this.#columns.names.length; index < this.#cells.length; index += 1) {
      const cell = this.#cell(index);
      if (cell !== undefined) yield [`column ${index + 1}`, cell];
    }
  }

  /** The name of the column of a field, as written. */
  nameOf(field: Field): string | undefined {
    return this.#columns.names[this.#columns.at.get(field) ?? -1];
  }

  /** Where a cell stands, or the row where there is no such column. */
  placeOf(field?: Field): Place {
    const name = field && this.nameOf(field);
    return { where: `row ${this.number}${name ? `, column "${inShort(name)}"` : ''}`, line: this.line };
  }

  #cell(index: number): string | undefined {
    const cell = this.#cells[index];
    if (cell === undefined || cell.trim() === '') return undefined;
    return guarded.test(cell) ? cell.slice(1) : cell;
  }
}
