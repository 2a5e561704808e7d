/** Recordings of each kind, written byte by byte. What is not sound says how long the sound is. */

type Part = string | number[] | Uint8Array;

/** Bytes after one another; text is Latin-1. */
export function join(...parts: Part[]): Uint8Array<ArrayBuffer> {
  const all = parts.map((part) => typeof part === "string" ? [...part].map((char) => char.charCodeAt(0)) : [...part]);
  return Uint8Array.from(all.flat());
}

/** A number in `length` bytes, the largest first. */
export function big(value: number, length: number): number[] {
  return Array.from({ length }, (_, index) => Math.floor(value / 256 ** (length - 1 - index)) % 256);
}

/** A number in `length` bytes, the smallest first. */
export const little = (value: number, length: number): number[] => big(value, length).reverse();

const zeros = (length: number): number[] => Array.from({ length }, () => 0);

/** A tone of 16 bits on one channel. */
export function wav(samples: number, rate: number, { told = samples * 2, before = "" as Part } = {}): Uint8Array {
  const tone = Array.from({ length: samples }, (_, at) => little(Math.round(Math.sin(at / 9) * 9_000) & 0xffff, 2));
  const format = [...little(1, 2), ...little(1, 2), ...little(rate, 4), ...little(rate * 2, 4), 2, 0, 16, 0];
  const content = join("WAVEfmt ", little(16, 4), format, before, "data", little(told, 4), tone.flat());
  return join("RIFF", little(content.length, 4), content);
}

/** STREAMINFO, and no frame after it. */
export function flac(samples: number, rate: number): Uint8Array {
  const packed = big(rate * 2 ** 44 + 1 * 2 ** 41 + 15 * 2 ** 36, 8);
  const count = big(samples, 5);
  const told = packed.map((byte, index) => byte + (count[index - 3] ?? 0));
  return join("fLaC", [0x80, 0, 0, 34], big(4096, 2), big(4096, 2), zeros(6), told, zeros(16));
}

/** Frames of silence, all of one size: 128 kbit/s of 44.1 kHz in stereo, or 64 kbit/s of 16 kHz on one channel. */
export function mp3(frames: number, { mpeg2 = false, first = "" as Part, tag = "" as Part } = {}): Uint8Array {
  const header = mpeg2 ? [0xff, 0xf3, 0x88, 0xc0] : [0xff, 0xfb, 0x90, 0x00];
  const frame = join(header, zeros((mpeg2 ? 288 : 417) - 4));
  const start = frame.slice();
  start.set(join(first), 4);
  return join(tag, start, ...Array.from({ length: frames - 1 }, () => frame));
}

/** What encoders write into the first frame, so many bytes after its header. */
export function frameCount(at: number, name: "Xing" | "Info", frames: number): Uint8Array {
  return join(zeros(at), name, big(1, 4), big(frames, 4));
}

/** An ID3v2 tag in front, whose zeros look like nothing. */
export const id3 = (size: number): Uint8Array => join("ID3", [4, 0, 0], [0, 0, size >> 7, size & 127], zeros(size));

function oggPage(granule: number, content: Part, type: number): Uint8Array {
  const body = join(content);
  return join("OggS", [0, type], little(granule, 8), zeros(12), [1, body.length], body);
}

/** A header, and a page that says at which sample it ends. */
export function ogg(codec: "vorbis" | "opus", samples: number, rate: number, skipped = 0): Uint8Array {
  const header = codec === "vorbis"
    ? join("\x01vorbis", zeros(4), [1], little(rate, 4), zeros(13), [1])
    : join("OpusHead", [1, 1], little(skipped, 2), little(rate, 4), zeros(3));
  return join(oggPage(0, header, 2), oggPage(Math.floor(samples / 2), zeros(90), 0), oggPage(samples, zeros(90), 4));
}

/** A box of MP4; `wide` has its size in eight bytes. */
export function box(kind: string, parts: Part[], wide = false): Uint8Array {
  const body = join(...parts);
  return wide ? join(big(1, 4), kind, big(body.length + 16, 8), body) : join(big(body.length + 8, 4), kind, body);
}

const ftyp = box("ftyp", ["M4A ", zeros(4)]);

function timed(kind: string, version: 0 | 1, scale: number, duration: number): Uint8Array {
  const times = version === 1 ? [...zeros(16), ...big(scale, 4), ...big(duration, 8)] : [
    ...zeros(8),
    ...big(scale, 4),
    ...big(duration, 4),
  ];
  return box(kind, [[version, 0, 0, 0], times, zeros(80)]);
}

/** The sound first and what it is after it, as a recorder writes that does not know the end. */
export function mp4(version: 0 | 1, scale: number, duration: number, wide = false): Uint8Array {
  return join(ftyp, box("mdat", [zeros(50)], wide), box("moov", [timed("mvhd", version, scale, duration)]));
}

/** An element of EBML. Its size takes `bytes` bytes; without a size it goes on to the end. */
export function element(id: number[], parts: Part[], bytes: number | "open" = 1): Uint8Array {
  const body = join(...parts);
  if (bytes === "open") return join(id, [0x01, ...Array.from({ length: 7 }, () => 0xff)], body);
  return join(id, big(2 ** (7 * bytes) + body.length, bytes), body);
}

const ebml = element([0x1a, 0x45, 0xdf, 0xa3], [element([0x42, 0x82], ["webm"])]);
const SEGMENT = [0x18, 0x53, 0x80, 0x67];
const INFO = [0x15, 0x49, 0xa9, 0x66];
const CLUSTER = [0x1f, 0x43, 0xb6, 0x75];

function info(unit: number, duration?: Part): Uint8Array {
  return element(INFO, [
    element([0x2a, 0xd7, 0xb1], [big(unit, 4)]),
    element([0x4d, 0x80], ["a test"]),
    ...(duration === undefined ? [] : [element([0x44, 0x89], [duration])]),
  ]);
}

/** A number as the 4 or 8 bytes of a float. */
export function float(value: number, bytes: 4 | 8): Uint8Array {
  const view = new DataView(new ArrayBuffer(bytes));
  if (bytes === 4) view.setFloat32(0, value);
  else view.setFloat64(0, value);
  return new Uint8Array(view.buffer);
}

/** A recording that says how long it is, in units of so many nanoseconds. */
export function webm(unit: number, duration: Part): Uint8Array {
  const seek = element([0x11, 0x4d, 0x9b, 0x74], [zeros(20)]);
  return join(ebml, element(SEGMENT, [seek, info(unit, duration), cluster(0, [0, 20])], 8));
}

function cluster(begins: number, blocks: number[], open = false): Uint8Array {
  const simple = blocks.map((at) => element([0xa3], [[0x81], big(at, 2), [0x80], zeros(30)]));
  const last = element([0xa0], [element([0xa1], [[0x40, 1], big(blocks.at(-1)! + 20, 2), [0], zeros(30)])]);
  return element(CLUSTER, [element([0xe7], [big(begins, 2)]), ...simple, last], open ? "open" : 8);
}

/** A recording as browsers make them: nothing says how long it is. Its last block begins 40 units after `ends - 40`. */
export function webmStream(unit: number, ends: number, { open = false } = {}): Uint8Array {
  const clusters = [cluster(0, [0, 20, 40], open), cluster(ends - 40, [0, 20], open)];
  return join(ebml, element(SEGMENT, [info(unit), ...clusters], "open"));
}
