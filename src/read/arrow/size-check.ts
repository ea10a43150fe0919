import type { Field } from 'apache-arrow/fb/field';
import type { RecordBatch } from 'apache-arrow/fb/record-batch';
import type { Schema } from 'apache-arrow/fb/schema';

/**
 * Holds what a part of a table says of its own size against the bytes that it has. Whoever decodes it counts up to what it says,
 * so that a damaged one might take hours. Each check throws a `RangeError`.
 */
export class SizeCheck {
  readonly #bytes: number;
  #fieldsLeft: number;

  /** Of so many bytes without those of values. */
  constructor(bytes: number) {
    this.#bytes = bytes;
    this.#fieldsLeft = bytes / 4;
  }

  /** A list of so many entries, of so many bytes each. */
  list(entries: number, bytes: number): void {
    if (entries * bytes > this.#bytes) throw new RangeError('The list is longer than what holds it.');
  }

  schema(schema: Schema): void {
    this.list(schema.customMetadataLength(), 4);
    for (let i = 0; i < schema.fieldsLength(); i += 1) this.#field(schema.fields(i));
  }

  /** A batch whose values have so many bytes. */
  batch(batch: RecordBatch, values: number): void {
    const [nodes, counts] = [batch.nodesLength(), batch.variadicBufferCountsLength()];
    this.list(nodes, 16);
    this.list(batch.buffersLength(), 16);
    this.list(counts, 8);
    // The smallest value is a bit; of compressed ones nothing is known.
    const most = batch.compression() ? 2 ** 31 : values * 8;
    const claims = [batch.length()];
    for (let i = 0; i < nodes; i += 1) claims.push(batch.nodes(i)?.length() ?? -1n);
    for (let i = 0; i < counts; i += 1) claims.push(batch.variadicBufferCounts(i) ?? -1n);
    if (claims.some((claim) => claim < 0 || claim > most))
      throw new RangeError('There are fewer values than that.');
  }

  /** Each counts, so that fields that hold themselves have an end. */
  #field(field: Field | null): void {
    this.#fieldsLeft -= 1;
    if (this.#fieldsLeft < 0 || !field) throw new RangeError('There are fewer fields than that.');
    this.list(field.customMetadataLength(), 4);
    for (let i = 0; i < field.childrenLength(); i += 1) this.#field(field.children(i));
  }
}
