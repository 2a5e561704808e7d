/** How long a recording is, read from the few bytes that say so. Loaded when the first recording is sent. */
import { type FileInput, toFile } from "./files.ts";

type Fields = Record<string, unknown>;

/**
 * Reads the duration of the recording in a body, and puts it into the header that the gateway bills by. Streams are read here, so that the
 * body returned holds a file. What is no recording of a known kind has no header.
 */
export async function measured(body: unknown, field: string, headers: Record<string, string>): Promise<unknown> {
  const file = (body as Fields | undefined)?.[field];
  const name = "x-portkey-audio-file-duration";
  if (!file || headers[name] !== undefined || body instanceof FormData) return body;
  const recording = file instanceof File ? file : await toFile(file as FileInput);
  const duration = await audioDuration(recording);
  if (duration !== undefined) headers[name] = String(duration);
  return { ...body as Fields, [field]: recording };
}

/** Milliseconds of a WAV, FLAC, MP3, Ogg, MP4 or WebM recording; undefined for what is none of them or is cut short. */
export async function audioDuration(file: Blob): Promise<number | undefined> {
  try {
    const seconds = await secondsOf(file);
    return seconds !== undefined && seconds > 0 && seconds < 1e6 ? Math.round(seconds * 1000) : undefined;
  } catch {
    return undefined; // a field beyond the end of the file, or one that is missing
  }
}

async function secondsOf(file: Blob): Promise<number | undefined> {
  const start = await read(file, 0, 64);
  if (start.byteLength < 16) return undefined;
  const kind = text(start, 0, 4);
  if (kind === "RIFF" && text(start, 8, 4) === "WAVE") return await wav(file);
  if (kind === "fLaC") return flac(start);
  if (kind === "OggS") return await ogg(file);
  if (text(start, 4, 4) === "ftyp") return await mp4(file);
  if (start.getUint32(0) === EBML) return await webm(file);
  const first = kind.startsWith("ID3") ? 10 + syncsafe(start, 6) : 0;
  return await mp3(file, first);
}

async function read(file: Blob, from: number, length: number): Promise<DataView> {
  return new DataView(await file.slice(from, from + length).arrayBuffer());
}

function text(view: DataView, from: number, length: number): string {
  let found = "";
  for (let at = from; at < from + length && at < view.byteLength; at++) found += String.fromCharCode(view.getUint8(at));
  return found;
}

/** Four bytes of seven bits each, as ID3v2 writes sizes. */
function syncsafe(view: DataView, at: number): number {
  return [0, 1, 2, 3].reduce((sum, index) => sum * 128 + view.getUint8(at + index), 0);
}

/** Chunks: `fmt ` has the bytes of a second, `data` has the sound. */
async function wav(file: Blob): Promise<number | undefined> {
  let bytesPerSecond = 0;
  for (let at = 12; at < file.size;) {
    const chunk = await read(file, at, 24);
    const size = chunk.getUint32(4, true);
    if (text(chunk, 0, 4) === "fmt ") bytesPerSecond = chunk.getUint32(16, true);
    // a recorder that could not go back leaves the size at its largest value, or at 0
    if (text(chunk, 0, 4) === "data") return Math.min(size || Infinity, file.size - at - 8) / bytesPerSecond;
    at += 8 + size + size % 2;
  }
  return undefined;
}

/** STREAMINFO: 20 bits of sample rate, 3 of channels, 5 of depth, 36 of samples. */
function flac(start: DataView): number {
  const rate = start.getUint32(18) >>> 12;
  const samples = (start.getUint8(21) & 15) * 2 ** 32 + start.getUint32(22);
  return samples / rate;
}

/** The position of the last page, in samples: of 48 kHz for Opus, else of the rate that the Vorbis header has. */
async function ogg(file: Blob): Promise<number | undefined> {
  const head = await read(file, 0, 512);
  const headText = text(head, 0, head.byteLength);
  const opus = headText.indexOf("OpusHead");
  const vorbis = headText.indexOf("\x01vorbis");
  if (opus < 0 && vorbis < 0) return undefined;
  const rate = opus >= 0 ? 48_000 : head.getUint32(vorbis + 12, true);
  const skipped = opus >= 0 ? head.getUint16(opus + 10, true) : 0;
  const tail = await read(file, Math.max(0, file.size - 65_536), 65_536);
  const last = text(tail, 0, tail.byteLength).lastIndexOf("OggS");
  return (Number(tail.getBigInt64(last + 6, true)) - skipped) / rate;
}

/** Boxes: `moov` holds `mvhd`, which has the time scale and the duration. Without a duration the recording is in fragments. */
async function mp4(file: Blob): Promise<number | undefined> {
  let header: [from: number, to: number] | undefined;
  let fragment: [from: number, to: number] | undefined;
  for (let at = 0; at + 8 <= file.size;) {
    const box = await read(file, at, 16);
    let size = box.getUint32(0);
    let head = 8;
    if (size === 1) [size, head] = [Number(box.getBigUint64(8)), 16];
    else if (size === 0) size = file.size - at;
    if (size < head) return undefined;
    const kind = text(box, 4, 4);
    if (kind === "moov") header = [at + head, at + size];
    if (kind === "moof") fragment = [at + head, at + size];
    at += size;
  }
  if (!header) return undefined;
  const moov = await read(file, header[0], header[1] - header[0]);
  const mvhd = find(moov, ["mvhd"]);
  const [scale, duration] = moov.getUint8(mvhd) === 1
    ? [moov.getUint32(mvhd + 20), Number(moov.getBigUint64(mvhd + 24))]
    : [moov.getUint32(mvhd + 12), moov.getUint32(mvhd + 16)];
  if (duration > 0 || !fragment) return duration / scale;
  return endOf(await read(file, fragment[0], fragment[1] - fragment[0]), moov);
}

/** Where the last fragment ends: where its samples begin, and how long they are. */
function endOf(moof: DataView, moov: DataView): number {
  const mdhd = find(moov, ["trak", "mdia", "mdhd"]);
  const scale = moov.getUint32(mdhd + (moov.getUint8(mdhd) === 1 ? 20 : 12));
  const tfdt = find(moof, ["traf", "tfdt"]);
  let end = moof.getUint8(tfdt) === 1 ? Number(moof.getBigUint64(tfdt + 4)) : moof.getUint32(tfdt + 4);
  // fields are there when the flag of each is set
  const tfhd = find(moof, ["traf", "tfhd"]);
  const set = moof.getUint32(tfhd);
  const each = set & 8
    ? moof.getUint32(tfhd + 8 + (set & 1 ? 8 : 0) + (set & 2 ? 4 : 0))
    : moov.getUint32(find(moov, ["mvex", "trex"]) + 12);
  const trun = find(moof, ["traf", "trun"]);
  const flags = moof.getUint32(trun);
  const count = moof.getUint32(trun + 4);
  const fields = [256, 512, 1024, 2048].filter((flag) => flags & flag).length;
  const first = trun + 8 + (flags & 1 ? 4 : 0) + (flags & 4 ? 4 : 0);
  if (!(flags & 256)) return (end + count * each) / scale;
  for (let sample = 0; sample < count; sample++) end += moof.getUint32(first + sample * fields * 4);
  return end / scale;
}

/** Where the content of a box begins, by the kinds of the boxes around it and its own. */
function find(view: DataView, kinds: string[], from = 0, to: number = view.byteLength): number {
  for (let at = from; at + 8 <= to; at += Math.max(view.getUint32(at), 8)) {
    if (text(view, at + 4, 4) !== kinds[0]) continue;
    return kinds.length === 1 ? at + 8 : find(view, kinds.slice(1), at + 8, at + view.getUint32(at));
  }
  throw new RangeError("no such box");
}

/** kbit/s by index, for layer III of MPEG 1, and of MPEG 2 and 2.5. */
const BIT_RATES = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];
const SAMPLE_RATES = [44_100, 48_000, 32_000];

/**
 * A Xing, Info or VBRI header counts the frames; without one, all frames are like the first. Bytes of other files may look like the
 * header of a frame: one is taken for it when another follows where it ends.
 */
async function mp3(file: Blob, from: number): Promise<number | undefined> {
  const view = await read(file, from, 8_192);
  for (let at = 0; at + 4 <= Math.min(view.byteLength, 4_096); at++) {
    const header = view.getUint32(at);
    if (header >>> 21 !== 0x7ff) continue;
    const version = header >>> 19 & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    const layer = header >>> 17 & 3; // 1: layer III
    const old = version === 3;
    const bitRate = BIT_RATES[old ? 0 : 1]![header >>> 12 & 15];
    const base = SAMPLE_RATES[header >>> 10 & 3];
    if (version === 1 || layer !== 1 || !bitRate || !base) continue;
    const sampleRate = old ? base : version === 2 ? base / 2 : base / 4;
    const samples = old ? 1152 : 576;
    const next = at + Math.floor(samples * bitRate * 125 / sampleRate) + (header >>> 9 & 1);
    // the bit rate may change from frame to frame, version, layer and sample rate do not
    const follows = next + 4 <= view.byteLength ? ((view.getUint32(next) ^ header) & 0xfffe0c00) === 0 : at === 0;
    if (!follows) continue;
    const mono = (header >>> 6 & 3) === 3;
    const info = at + 4 + (old ? (mono ? 17 : 32) : mono ? 9 : 17);
    if (/^(Xing|Info)$/.test(text(view, info, 4)) && view.getUint32(info + 4) & 1) {
      return view.getUint32(info + 8) * samples / sampleRate;
    }
    if (text(view, at + 36, 4) === "VBRI") return view.getUint32(at + 50) * samples / sampleRate;
    return (file.size - from - at) * 8 / (bitRate * 1000);
  }
  return undefined;
}

const EBML = 0x1a45dfa3;
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const CLUSTER = 0x1f43b675;

/** `Info` has the duration, in units of its own; a recorder that could not go back leaves it out, and the last block tells when it begins. */
async function webm(file: Blob): Promise<number | undefined> {
  let unit = 1e6; // nanoseconds
  for (let at = 0; at < file.size;) {
    const { id, from, to } = element(await read(file, at, 16), 0);
    if (id === CLUSTER) return await lastBlock(file) * unit / 1e9;
    if (id === INFO) {
      const info = await read(file, at + from, Math.min(to - from, 65_536));
      let duration = 0;
      for (let next = 0; next < info.byteLength;) {
        const { id, from, to } = element(info, next);
        if (id === 0x2ad7b1) unit = unsigned(info, from, to);
        if (id === 0x4489) duration = to - from === 4 ? info.getFloat32(from) : info.getFloat64(from);
        next = to;
      }
      if (duration > 0) return duration * unit / 1e9;
    }
    at += id === SEGMENT ? from : to;
  }
  return undefined;
}

/** When the last block of the last cluster begins, in units of the segment. Clusters are of 32 s at most, and end the file. */
async function lastBlock(file: Blob): Promise<number> {
  const tail = await read(file, Math.max(0, file.size - 2 ** 20), 2 ** 20);
  let at = tail.byteLength - 4;
  while (tail.getUint32(at) !== CLUSTER) at--;
  let cluster = 0;
  let last = 0;
  for (let next = element(tail, at).from; next < tail.byteLength;) {
    const { id, from, to } = element(tail, next);
    if (id === 0xe7) cluster = unsigned(tail, from, to);
    // a block begins with its track, which has a length like a size
    if (id === 0xa3 || id === 0xa1) last = Math.max(last, cluster + tail.getInt16(from + lengthOf(tail, from)));
    next = id === 0xa0 ? from : to;
  }
  return last;
}

/** An element of EBML: its id, and where its content is. */
function element(view: DataView, at: number): { id: number; from: number; to: number } {
  const size = at + lengthOf(view, at);
  const bytes = lengthOf(view, size);
  const from = size + bytes;
  const length = (view.getUint8(size) & 0xff >> bytes) * 256 ** (bytes - 1) + unsigned(view, size + 1, from);
  // all ones: whoever wrote it did not know
  return { id: unsigned(view, at, size), from, to: length === 2 ** (7 * bytes) - 1 ? Infinity : from + length };
}

/** Bytes of an id or a size: one more than it has zeros at its start. */
function lengthOf(view: DataView, at: number): number {
  return Math.clz32(view.getUint8(at)) - 23;
}

function unsigned(view: DataView, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 256 + view.getUint8(at);
  return value;
}
