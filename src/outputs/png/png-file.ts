import { strToU8, Zlib } from 'fflate';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Eight bits a colour; red, green and blue. */
const DEPTH = 8;
const RGB = 2;
/** Each row says how it differs from the one above: most of them do not. */
const UP = 2;
/** Dots in a metre for a dot that is one px of a screen. */
const PER_METRE = 96 / 0.0254;

/** What stands in a file beside the dots. */
export interface PngInfo {
  /** In dots. */
  readonly width: number;
  readonly height: number;
  /** Dots for a px: by this another program knows how large the picture is on paper. */
  readonly scale: number;
  readonly title: string;
  readonly software: string;
}

/**
 * Writes a PNG from bands of rows, so that no more than one band is there at a time: a library for it takes all dots of a picture at once,
 * which is hundreds of megabytes for a large one. The rows together must be as many as `height` says.
 */
export class PngFile {
  private readonly chunks: Uint8Array[] = [];
  private readonly zlib: Zlib;
  private above: Uint8Array;
  private rows = 0;

  constructor(private readonly info: PngInfo) {
    const { width, height, scale, title, software } = info;
    const perMetre = Math.round(PER_METRE * scale);
    this.chunks.push(
      SIGNATURE,
      chunk('IHDR', numbers(width, height), Uint8Array.of(DEPTH, RGB, 0, 0, 0)),
      chunk('tEXt', strToU8(`Software\0${software}`)),
      chunk('pHYs', numbers(perMetre, perMetre), Uint8Array.of(1)),
      // Not compressed, in no language that is said, and with no other keyword.
      chunk('iTXt', strToU8(`Title\0\0\0\0\0${title.replaceAll('\0', '')}`)),
    );
    this.above = new Uint8Array(4 * width);
    this.zlib = new Zlib({ level: 6 }, (data) => {
      if (data.length > 0) this.chunks.push(chunk('IDAT', data));
    });
  }

  /** @param pixels red, green, blue and how opaque of each dot, row by row; nothing shines through */
  add(pixels: Uint8Array): void {
    const { width, height } = this.info;
    const rows = pixels.length / 4 / width;
    const lines = new Uint8Array(rows * (1 + 3 * width));
    let to = 0;
    for (let row = 0; row < rows; row++) {
      const line = pixels.subarray(4 * row * width, 4 * (row + 1) * width);
      lines[to++] = UP;
      const [dots, above] = [dotsOf(line), dotsOf(this.above)];
      for (let x = 0; x < width; x++, to += 3) {
        // Zeros stand there already.
        if (dots[x] === above[x]) continue;
        for (let of = 0; of < 3; of++) lines[to + of] = line[4 * x + of]! - this.above[4 * x + of]!;
      }
      this.above = line;
    }
    // The last row is all that the next band needs of this one.
    this.above = this.above.slice();
    this.rows += rows;
    this.zlib.push(lines, this.rows >= height);
  }

  /** The whole file. */
  end(): readonly Uint8Array[] {
    return [...this.chunks, chunk('IEND')];
  }
}

function dotsOf(line: Uint8Array): Uint32Array {
  return new Uint32Array(line.buffer, line.byteOffset, line.length / 4);
}

function chunk(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(12 + length);
  bytes.set(numbers(length), 0);
  bytes.set(strToU8(type), 4);
  let at = 8;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  bytes.set(numbers(checksum(bytes.subarray(4, at))), at);
  return bytes;
}

/** Four bytes each, the highest first. */
function numbers(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [value >>> 24, value >>> 16, value >>> 8, value]));
}

/** The CRC-32 of a chunk. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ TABLE[(sum ^ byte) & 0xff]!;
  return ~sum;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
