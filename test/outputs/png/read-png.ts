import { inflateSync } from 'node:zlib';

/** A PNG as another program reads it. */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** By its type, in the order of the file. */
  readonly chunks: ReadonlyMap<string, Buffer>;
  /** Red, green and blue at a place, in dots. */
  readonly at: (x: number, y: number) => readonly [number, number, number];
}

/** Reads a PNG of eight bits a colour strictly: every checksum, every length, every row. @throws where something is wrong */
export function readPng(pieces: readonly Uint8Array[]): ReadPng {
  const file = Buffer.concat(pieces);
  if (file.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('no signature');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    if (file.readUInt32BE(at + 8 + length) !== crc(file.subarray(at + 4, at + 8 + length))) throw new Error(type);
    const data = file.subarray(at + 8, at + 8 + length);
    chunks.set(type, Buffer.concat([chunks.get(type) ?? Buffer.alloc(0), data]));
    at += 12 + length;
  }
  if ([...chunks.keys()].at(-1) !== 'IEND') throw new Error('no end');
  const head = chunks.get('IHDR')!;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  if (head.toString('hex', 8) !== '0802000000') throw new Error('other dots');
  const lines = inflateSync(chunks.get('IDAT')!);
  const row = 1 + 3 * width;
  if (lines.length !== height * row) throw new Error('other rows');
  for (let y = 0; y < height; y++) {
    if (lines[y * row] !== 2) throw new Error('other filter');
    for (let x = 1; y > 0 && x < row; x++) lines[y * row + x]! += lines[(y - 1) * row + x]!;
  }
  const at = (x: number, y: number) => {
    const from = y * row + 1 + 3 * x;
    return [lines[from]!, lines[from + 1]!, lines[from + 2]!] as const;
  };
  return { width, height, chunks, at };
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
