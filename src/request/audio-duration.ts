/** How long a recording is, read from the few bytes that say so. Loaded when the first recording is sent. */
import type { CapturedBody } from "./body.ts";

/**
 * Reads the duration of the recording in a body, and puts it into the header that the gateway bills by. A recording of an unknown kind, and
 * one that is cut short, gets no header.
 *
 * @param signal ends the reading
 */
export async function measured(
  body: CapturedBody,
  field: string,
  headers: Record<string, unknown>,
  signal?: AbortSignal,
): Promise<void> {
  const name = "x-portkey-audio-file-duration";
  if (headers[name] !== undefined) return;
  const recording = await body.file?.(field, signal);
  const duration = recording && await audioDuration(recording);
  if (duration !== undefined) headers[name] = String(duration);
}

/** How many chunks, boxes or elements are read at most: a file of tiny ones could keep us reading for minutes. */
const MAX_PARTS = 1_000;

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
  const kind = text(start, 0);
  if (kind === "RIFF" && text(start, 8) === "WAVE") return await wav(file);
  if (kind === "fLaC") return flac(start);
  if (kind === "OggS") return await ogg(file);
  if (text(start, 4) === "ftyp") return await mp4(file);
  if (start.getUint32(0) === EBML) return await webm(file);
  // an ID3v2 tag has its size in bytes of seven bits
  return await mp3(file, kind.startsWith("ID3") ? 10 + unsigned(start, 6, 10, 128) : 0);
}

async function read(file: Blob, from: number, length: number): Promise<DataView> {
  return new DataView(await file.slice(from, from + length).arrayBuffer());
}

function text({ buffer }: DataView, from: number, length = 4): string {
  return new TextDecoder("latin1").decode(buffer.slice(from, from + length));
}

function unsigned(view: DataView, from: number, to: number, base = 256): number {
  let value = 0;
  while (from < to) value = value * base + view.getUint8(from++);
  return value;
}

/** Chunks: `fmt ` has the bytes of a second, `data` has the sound. */
async function wav(file: Blob): Promise<number | undefined> {
  let bytesPerSecond = 0;
  for (let at = 12, parts = 0; at < file.size && parts < MAX_PARTS; parts++) {
    const chunk = await read(file, at, 24);
    const size = chunk.getUint32(4, true);
    if (text(chunk, 0) === "fmt ") bytesPerSecond = chunk.getUint32(16, true);
    // a recorder that could not go back leaves the size at its largest value, or at 0
    if (text(chunk, 0) === "data") return Math.min(size || Infinity, file.size - at - 8) / bytesPerSecond;
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

/** Boxes: `moov` holds `mvhd`, which has the time scale and the duration; in fragments, it has 0. */
async function mp4(file: Blob): Promise<number | undefined> {
  for (let at = 0, parts = 0; at < file.size && parts < MAX_PARTS; parts++) {
    const box = await read(file, at, 40);
    const kind = text(box, 4);
    let size = box.getUint32(0);
    let head = 8;
    if (size === 1) [size, head] = [unsigned(box, 8, 16), 16];
    if (kind === "mvhd") {
      return box.getUint8(8) === 1 ? unsigned(box, 32, 40) / box.getUint32(28) : box.getUint32(24) / box.getUint32(20);
    }
    // a box without a size goes on to the end
    at += kind === "moov" ? head : size || Infinity;
  }
  return undefined;
}

/** kbit/s by index, for layer III of MPEG 1, and of MPEG 2 and 2.5. */
const BIT_RATES = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];
const SAMPLE_RATES = [44_100, 48_000, 32_000];
/** By how much the sample rate is lower, for layer III of MPEG 1, 2 and 2.5, by the bits of version and layer. */
const SLOWER: Record<number, number> = { 13: 1, 9: 2, 1: 4 };

/**
 * A Xing or Info header counts the frames; without one, all frames are like the first. Bytes of other files may look like the
 * header of a frame: one is taken for it when another follows where it ends.
 */
async function mp3(file: Blob, from: number): Promise<number | undefined> {
  const view = await read(file, from, 8_192);
  for (let at = 0; at + 4 <= Math.min(view.byteLength, 4_096); at++) {
    const header = view.getUint32(at);
    if (header >>> 21 !== 0x7ff) continue;
    const slower = SLOWER[header >>> 17 & 15];
    const bitRate = BIT_RATES[slower === 1 ? 0 : 1]![header >>> 12 & 15];
    const sampleRate = SAMPLE_RATES[header >>> 10 & 3]! / slower!;
    if (!bitRate || !sampleRate) continue;
    const samples = slower === 1 ? 1152 : 576;
    const next = at + Math.floor(samples * bitRate * 125 / sampleRate) + (header >>> 9 & 1);
    // the bit rate may change from frame to frame, version, layer and sample rate do not
    const follows = next + 4 <= view.byteLength ? ((view.getUint32(next) ^ header) & 0xfffe0c00) === 0 : at === 0;
    if (!follows) continue;
    const info = at + text(view, at, 48).search(/Xing|Info/);
    if (info > at && view.getUint32(info + 4) & 1) return view.getUint32(info + 8) * samples / sampleRate;
    return (file.size - from - at) * 8 / (bitRate * 1000);
  }
  return undefined;
}

const EBML = 0x1a45dfa3;
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const CLUSTER = 0x1f43b675;

/** `Info` in the segment has the duration. Recorders that cannot go back leave it out: then the last block tells when it begins. */
async function webm(file: Blob): Promise<number> {
  let unit = 1e6; // nanoseconds
  let duration = 0;
  for (let at = 0, parts = 0; at < file.size && parts < MAX_PARTS; parts++) {
    const view = await read(file, at, 32);
    const [id, from, to] = element(view, 0);
    if (id === 0x2ad7b1) unit = unsigned(view, from, to);
    if (id === 0x4489) duration = to - from < 8 ? view.getFloat32(from) : view.getFloat64(from);
    if (id === CLUSTER) {
      duration ||= await lastBlock(file);
      break;
    }
    at += id === SEGMENT || id === INFO ? from : to;
  }
  return duration * unit / 1e9;
}

/** When the last block of the last cluster begins, in units of the segment. Clusters are of 32 s at most, and end the file. */
async function lastBlock(file: Blob): Promise<number> {
  const tail = await read(file, Math.max(0, file.size - 2 ** 20), 2 ** 20);
  let at = tail.byteLength - 4;
  while (tail.getUint32(at) !== CLUSTER) at--;
  let cluster = 0;
  let block = 0;
  for (let next = element(tail, at)[1]; next < tail.byteLength;) {
    const [id, from, to] = element(tail, next);
    if (id === 0xe7) cluster = unsigned(tail, from, to);
    // a block begins with its track, which has a length like a size; it may be alone or in a group
    if (id === 0xa3 || id === 0xa1) block = tail.getInt16(from + lengthOf(tail, from));
    next = id === 0xa0 ? from : to;
  }
  return cluster + block;
}

/** An element of EBML: its id, and where its content begins and ends. */
function element(view: DataView, at: number): [id: number, from: number, to: number] {
  const size = at + lengthOf(view, at);
  const bytes = lengthOf(view, size);
  const from = size + bytes;
  const length = (view.getUint8(size) & 0xff >> bytes) * 256 ** (bytes - 1) + unsigned(view, size + 1, from);
  // all ones: whoever wrote it did not know
  return [unsigned(view, at, size), from, length === 2 ** (7 * bytes) - 1 ? Infinity : from + length];
}

/** Bytes of an id or a size: one more than it has zeros at its start. */
function lengthOf(view: DataView, at: number): number {
  return Math.clz32(view.getUint8(at)) - 23;
}
