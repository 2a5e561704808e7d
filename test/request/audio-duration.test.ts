/** How long recordings are, by which the gateway bills: what the client says of each kind. */
import { expect, test } from "vitest";
import Portkey, { type PortkeyOptions } from "../../src/index.ts";
import { audioDuration } from "../../src/request/audio-duration.ts";
import { fc } from "../support/property.ts";
import { json, recorder } from "../support/recorder.ts";
import * as samples from "./audio-samples.ts";

/** What a transcription says of its recording, in ms. */
async function told(content: Uint8Array, options: PortkeyOptions = {}): Promise<number | undefined> {
  const { fetch, requests } = recorder(() => json({ text: "Hello" }));
  const file = new File([content as Uint8Array<ArrayBuffer>], "recording");
  await new Portkey({ apiKey: "pk-test", fetch }).audio.transcriptions.create({ model: "whisper-1", file }, options);
  const header = requests[0]!.headers.get("x-portkey-audio-file-duration");
  expect(await (await requests[0]!.formData()).get("file")).toMatchObject({ size: content.length });
  return header === null ? undefined : Number(header);
}

const note = samples.join("LIST", samples.little(3, 4), "abc", [0]);

const RECORDINGS: Record<string, [content: Uint8Array, ms: number]> = {
  "WAV": [samples.wav(4_000, 8_000), 500],
  "WAV of 48 kHz": [samples.wav(4_800, 48_000), 100],
  "WAV with a note in front": [samples.wav(4_000, 8_000, { before: note }), 500],
  "WAV whose recorder did not know its end": [samples.wav(4_000, 8_000, { told: 0xffffffff }), 500],
  "WAV whose recorder left 0 for its end": [samples.wav(4_000, 8_000, { told: 0 }), 500],
  "FLAC": [samples.flac(110_250, 44_100), 2_500],
  "FLAC of more than 2 ** 32 samples": [samples.flac(2 ** 32 + 96_000, 96_000), 44_740_243],
  "MP3 of one bit rate": [samples.mp3(40), 1_043],
  "MP3 of MPEG 2, on one channel": [samples.mp3(50, { mpeg2: true }), 1_800],
  "MP3 behind a tag": [samples.mp3(40, { tag: samples.id3(5_000) }), 1_043],
  "MP3 with a Xing header": [samples.mp3(3, { first: samples.frameCount(32, "Xing", 100) }), 2_612],
  "MP3 with an Info header": [samples.mp3(3, { first: samples.frameCount(32, "Info", 100) }), 2_612],
  "MP3 of MPEG 2 with a Xing header": [
    samples.mp3(3, { mpeg2: true, first: samples.frameCount(9, "Xing", 50) }),
    1_800,
  ],
  "Ogg Vorbis": [samples.ogg("vorbis", 66_150, 44_100), 1_500],
  "Ogg Opus": [samples.ogg("opus", 120_312, 16_000, 312), 2_500],
  "MP4": [samples.mp4(0, 44_100, 110_250), 2_500],
  "MP4 with wide fields": [samples.mp4(1, 1_000, 5_000_000_000 / 1_000, true), 5_000_000],
  "WebM": [samples.webm(1_000_000, samples.float(2_508, 8)), 2_508],
  "WebM with a unit of its own": [samples.webm(100_000, samples.float(12_345, 4)), 1_235],
  "WebM of a browser": [samples.webmStream(1_000_000, 30_000), 30_000],
  "WebM of a browser, with open clusters": [samples.webmStream(1_000_000, 30_000, { open: true }), 30_000],
};
for (const [kind, [content, ms]] of Object.entries(RECORDINGS)) {
  test(`audio.transcriptions.create() says how long a recording is: ${kind}`, async () => {
    expect(await told(content)).toBe(ms);
  });
}

/** Bytes as if by chance, the same each time. */
function noise(length: number): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length }, () => (state = Math.imul(state, 48_271) % 2_147_483_647) >>> 8);
}
const frame = [0xff, 0xfb, 0x90, 0x00];

const OTHERS: Record<string, Uint8Array> = {
  "nothing": new Uint8Array(),
  "text": samples.join("This is no sound at all, only a few words"),
  "noise": noise(20_000),
  "noise with the header of an MP3 frame": samples.join(noise(1_000), frame, noise(5_000)),
  "an AIFF": samples.join("FORM", samples.big(9_000, 4), "AIFFCOMM", frame, noise(9_000)),
  "a WAV cut in its header": samples.wav(4_000, 8_000).slice(0, 30),
  "a WAV of thousands of empty chunks, which would take long to look through": samples.wav(4_000, 8_000, {
    before: samples.join(...Array.from({ length: 5_000 }, () => samples.join("JUNK", samples.little(0, 4)))),
  }),
  "an MP4 of thousands of empty boxes": samples.join(
    samples.box("ftyp", ["M4A "]),
    ...Array.from({ length: 5_000 }, () => samples.box("free", [])),
    samples.box("moov", [samples.box("mvhd", [samples.big(0, 12), samples.big(1_000, 4), samples.big(500, 4)])]),
  ),
  "a FLAC that does not know": samples.flac(0, 44_100),
  "an Ogg of something else": samples.join("OggS", samples.big(0, 60)),
  "an MP4 without moov": samples.join(samples.box("ftyp", ["M4A "]), samples.box("mdat", [noise(400)])),
  "an MP4 that is cut": samples.mp4(0, 44_100, 110_250).slice(0, 100),
  "an MP4 with a box of no size": samples.join(samples.box("ftyp", ["M4A "]), [0, 0, 0, 1], "mdat", samples.big(0, 60)),
  "an MP4 in fragments, which does not know": samples.mp4(0, 44_100, 0),
  "a WebM without anything": samples.element([0x1a, 0x45, 0xdf, 0xa3], [samples.big(0, 40)]),
};
for (const [kind, content] of Object.entries(OTHERS)) {
  test(`audio.transcriptions.create() says nothing of ${kind}`, async () => {
    expect(await told(content)).toBeUndefined();
  });
}

/** A file that counts how often it is read, and how many bytes. */
function countedFile(
  content: Uint8Array,
): { file: Blob; reads: () => number; bytes: () => number; ranges: () => number[] } {
  let [reads, read] = [0, 0];
  const ranges: number[] = [];
  const file = new Blob([content as Uint8Array<ArrayBuffer>]);
  const slice = file.slice.bind(file);
  file.slice = (from?: number, to?: number) => {
    const part = slice(from, to);
    ranges.push(from!, to!);
    reads++;
    read += part.size;
    return part;
  };
  return { file, reads: () => reads, bytes: () => read, ranges: () => ranges };
}

test("audioDuration() reads hostile headers with bounded work, at whole positions, and never throws", async () => {
  const valid = Object.values(RECORDINGS).map(([content]) => content);
  const numbers = fc.constantFrom(0, 1, 2, 7, 8, 16, 127, 128, 254, 255);
  const property = fc.asyncProperty(
    fc.constantFrom(...valid),
    fc.array(fc.tuple(fc.nat(400), numbers), { maxLength: 24 }),
    fc.option(fc.nat(4_000), { nil: undefined }),
    async (content, changes, end) => {
      const changed = content.slice(0, end ?? content.length);
      for (const [at, value] of changes) if (at < changed.length) changed[at] = value;
      const { file, reads, bytes, ranges } = countedFile(changed);
      const duration = await audioDuration(file);
      expect(duration === undefined || (Number.isInteger(duration) && duration >= 0)).toBe(true);
      expect(reads()).toBeLessThan(1_010);
      expect(bytes()).toBeLessThan(2 ** 21);
      for (const position of ranges()) expect(Number.isSafeInteger(position)).toBe(true);
    },
  );
  await fc.assert(property, { numRuns: 300 });
});

test("audioDuration() looks through a file of tiny clusters and elements with bounded work", async () => {
  const elements = (id: number[]) => samples.join(...Array.from({ length: 20_000 }, () => samples.element(id, [[0]])));
  const cluster = [0x1f, 0x43, 0xb6, 0x75];
  for (const id of [[0xec], [0xa0], [0xe7], cluster]) {
    const content = samples.join(samples.element([0x1a, 0x45, 0xdf, 0xa3], [samples.big(0, 4)]), elements(id));
    const { file, reads } = countedFile(content);
    await audioDuration(file);
    expect(reads()).toBeLessThan(1_010);
  }
});

test("audio.transcriptions.create() leaves it at the duration that the caller has told", async () => {
  const content = samples.wav(4_000, 8_000);
  expect(await told(content, { audioFileDuration: 7 })).toBe(7);
  expect(await told(content, { calculateAudioDuration: false })).toBeUndefined();
  expect(await told(content, { headers: { "x-portkey-audio-file-duration": "8" } })).toBe(8);
});

test("audio.translations.create() says how long a recording is, and sends all of a stream", async () => {
  const { fetch, requests } = recorder(() => json({ text: "Hello" }));
  const content = samples.ogg("opus", 48_000, 48_000);
  const file = new Blob([content as Uint8Array<ArrayBuffer>]).stream();
  await new Portkey({ apiKey: "pk-test", fetch }).audio.translations.create({ model: "whisper-1", file });
  expect(requests[0]!.headers.get("x-portkey-audio-file-duration")).toBe("1000");
  expect((await requests[0]!.formData()).get("file")).toMatchObject({ size: content.length });
});
