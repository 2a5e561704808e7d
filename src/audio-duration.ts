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

/** Milliseconds of a WAV, FLAC, MP3, Ogg or MP4 recording; undefined for what is none of them or is cut short. */
export async function audioDuration(file: Blob): Promise<number | undefined> {
  try {
    const seconds = await secondsOf(file);
    return seconds !== undefined && seconds > 0 && seconds < 1e6 ? Math.round(seconds * 1000) : undefined;
  } catch {
    return undefined; // a field beyond the end of the file
  }
}

async function secondsOf(file: Blob): Promise<number | undefined> {
  const start = await read(file, 0, 64);
  if (start.byteLength < 16) return undefined;
  const kind = text(start, 0, 4);
  if (kind === "RIFF" && text(start, 8, 4) === "WAVE") return await wav(file);
  if (kind === "fLaC") return flac(start);
  if (kind === "OggS") return await ogg(file);
  if (text(start, 4, 4) === "ftyp") return await mp4(file, 0, file.size);
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

/** Boxes: `moov` holds `mvhd`, which has the time scale and the duration. */
async function mp4(file: Blob, from: number, to: number): Promise<number | undefined> {
  for (let at = from; at < to;) {
    const box = await read(file, at, 40);
    let size = box.getUint32(0);
    let head = 8;
    if (size === 1) [size, head] = [Number(box.getBigUint64(8)), 16];
    else if (size === 0) size = to - at;
    if (size < head) return undefined;
    const kind = text(box, 4, 4);
    if (kind === "moov") return await mp4(file, at + head, Math.min(at + size, to));
    if (kind === "mvhd") {
      return box.getUint8(8) === 1
        ? Number(box.getBigUint64(32)) / box.getUint32(28)
        : box.getUint32(24) / box.getUint32(20);
    }
    at += size;
  }
  return undefined;
}

/** kbit/s by index, for layer III of MPEG 1, and of MPEG 2 and 2.5. */
const BIT_RATES = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];
const SAMPLE_RATES = [44_100, 48_000, 32_000];

/** A Xing or Info header counts the frames; without one, all frames are like the first. */
async function mp3(file: Blob, from: number): Promise<number | undefined> {
  const view = await read(file, from, 4_096);
  for (let at = 0; at + 4 <= view.byteLength; at++) {
    const header = view.getUint32(at);
    if (header >>> 21 !== 0x7ff) continue;
    const version = header >>> 19 & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    const layer = header >>> 17 & 3; // 1: layer III
    const old = version === 3;
    const bitRate = BIT_RATES[old ? 0 : 1]![header >>> 12 & 15];
    const base = SAMPLE_RATES[header >>> 10 & 3];
    if (version === 1 || layer !== 1 || !bitRate || !base) continue;
    const sampleRate = old ? base : version === 2 ? base / 2 : base / 4;
    const mono = (header >>> 6 & 3) === 3;
    const info = at + 4 + (old ? (mono ? 17 : 32) : mono ? 9 : 17);
    if (/^(Xing|Info)$/.test(text(view, info, 4)) && view.getUint32(info + 4) & 1) {
      return view.getUint32(info + 8) * (old ? 1152 : 576) / sampleRate;
    }
    return (file.size - from - at) * 8 / (bitRate * 1000);
  }
  return undefined;
}
