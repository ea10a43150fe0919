import type { Block } from 'apache-arrow/fb/block';
import { DictionaryBatch } from 'apache-arrow/fb/dictionary-batch';
import { Footer } from 'apache-arrow/fb/footer';
import { Message } from 'apache-arrow/fb/message';
import { MessageHeader } from 'apache-arrow/fb/message-header';
import { RecordBatch } from 'apache-arrow/fb/record-batch';
import { Schema } from 'apache-arrow/fb/schema';
import { ByteBuffer } from 'flatbuffers';
import { SizeCheck } from './size-check.js';

/** One part of a table: its schema, a dictionary, or a batch of rows. */
export interface ArrowMessage {
  readonly type: MessageHeader;
  readonly start: number;
  readonly end: number;
  /** The number of the method by which its values are compressed: 0 is LZ4, 1 Zstandard. */
  readonly compression?: number;
}

export interface Messages {
  readonly messages: readonly ArrowMessage[];
  /** Whether there is a table of contents, at the end of a file, that leads to them and to nothing else. */
  readonly hasContents: boolean;
  /** What kept the rest from being read. */
  readonly fault?: 'cut' | 'damaged';
}

/** A file is a stream of messages between these, padded to eight bytes, with a table of contents behind it. */
const magic = 'ARROW1';

/** Stands before each message, but in old streams. */
const continuation = -1;

/** The messages in a file or a stream of Arrow's IPC, as far as they are whole and their sizes can be true. */
export function messagesOf(bytes: Uint8Array): Messages {
  const contents = isMagicAt(bytes, 0) ? contentsOf(bytes) : undefined;
  const start = isMagicAt(bytes, 0) ? 8 : 0;
  const { messages, fault } = messagesBetween(bytes, start, contents?.start ?? bytes.length);
  const types = new Map(messages.map((message) => [message.start, message.type]));
  const hasContents = contents?.blocks.every((block) => types.get(block.start) === block.type) ?? false;
  return { messages, hasContents, ...(fault && { fault }) };
}

function isMagicAt(bytes: Uint8Array, at: number): boolean {
  return at >= 0 && Array.from(magic).every((letter, i) => bytes[at + i] === letter.charCodeAt(0));
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

function messagesBetween(bytes: Uint8Array, start: number, end: number): Omit<Messages, 'hasContents'> {
  const view = viewOf(bytes);
  const messages: ArrowMessage[] = [];
  for (let at = start; at < end;) {
    const from = at + (at + 4 <= end && view.getInt32(at, true) === continuation ? 8 : 4);
    if (from > end) return { messages, fault: 'cut' };
    const length = view.getInt32(from - 4, true);
    if (length === 0) break;
    if (length < 0) return { messages, fault: 'damaged' };
    if (from + length > end) return { messages, fault: 'cut' };
    const read = readMessage(bytes.subarray(from, from + length));
    if (!read) return { messages, fault: 'damaged' };
    const next = from + length + read.bodyLength;
    if (next > end) return { messages, fault: 'cut' };
    messages.push({ type: read.type, start: at, end: next, ...read.packed });
    at = next;
  }
  return { messages };
}

/** What the head of a message says, and how many bytes of values follow. */
interface Head {
  readonly type: MessageHeader;
  readonly bodyLength: number;
  readonly packed?: Pick<ArrowMessage, 'compression'>;
}

/** The head of a message; undefined where it says what cannot be. */
function readMessage(head: Uint8Array): Head | undefined {
  try {
    const check = new SizeCheck(head.length);
    const message = Message.getRootAsMessage(new ByteBuffer(head));
    const bodyLength = Number(message.bodyLength());
    if (bodyLength < 0) return undefined;
    check.list(message.customMetadataLength(), 4);
    const type = message.headerType();
    if (type === MessageHeader.Schema) check.schema(message.header(new Schema()) as Schema);
    const batch = batchIn(message);
    if (!batch) return { type, bodyLength };
    check.batch(batch, bodyLength);
    const compression = batch.compression()?.codec();
    return { type, bodyLength, ...(compression !== undefined && { packed: { compression } }) };
  } catch {
    return undefined;
  }
}

function batchIn(message: Message): RecordBatch | null | undefined {
  switch (message.headerType()) {
    case MessageHeader.RecordBatch:
      return message.header(new RecordBatch()) as RecordBatch;
    case MessageHeader.DictionaryBatch:
      return (message.header(new DictionaryBatch()) as DictionaryBatch).data();
    default:
      return undefined;
  }
}

interface Contents {
  readonly start: number;
  /** To where it leads, and to what. */
  readonly blocks: readonly Pick<ArrowMessage, 'type' | 'start'>[];
}

/** A file's table of contents; undefined where it is not whole. */
function contentsOf(bytes: Uint8Array): Contents | undefined {
  const end = bytes.length - magic.length - 4;
  if (end < 0 || !isMagicAt(bytes, end + 4)) return undefined;
  const length = viewOf(bytes).getInt32(end, true);
  if (length <= 0 || length > end) return undefined;
  try {
    const check = new SizeCheck(length);
    const footer = Footer.getRootAsFooter(new ByteBuffer(bytes.subarray(end - length, end)));
    const schema = footer.schema();
    if (!schema) return undefined;
    check.schema(schema);
    const [dictionaries, batches] = [footer.dictionariesLength(), footer.recordBatchesLength()];
    check.list(footer.customMetadataLength(), 4);
    check.list(dictionaries, 24);
    check.list(batches, 24);
    const blocks = (count: number, type: MessageHeader, at: (index: number) => Block | null) =>
      Array.from({ length: count }, (_, index) => ({ type, start: Number(at(index)?.offset() ?? -1) }));
    return {
      start: end - length,
      blocks: [
        ...blocks(dictionaries, MessageHeader.DictionaryBatch, (index) => footer.dictionaries(index)),
        ...blocks(batches, MessageHeader.RecordBatch, (index) => footer.recordBatches(index)),
      ],
    };
  } catch {
    return undefined;
  }
}
