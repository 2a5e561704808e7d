/** Our types beside those of `openai`, of the pinned version and of the newest one, and of `@anthropic-ai/sdk`. */
import { expect, test } from "vitest";
import { anthropicPairs, misfits, openaiPairs, type Pair } from "../../scripts/neighbours.ts";

/** Our name → why the two do not fit. */
type Table = Readonly<Record<string, string>>;

/** Requests of ours, whose words, members and fields are open, and which are therefore no values of a closed type. */
const openRequests = [
  ...[
    "ChatCompletionMessageParam",
    "ChatCompletionContentPart",
    "ChatCompletionTool",
    "ChatCompletionToolChoiceOption",
  ],
  ...["ChatCompletionCreateParams", "ResponseInputItem", "Tool", "ResponseCreateParams", "EmbeddingCreateParams"],
  ...[
    "ImageGenerateParams",
    "ImageEditParams",
    "BatchCreateParams",
    "ModerationCreateParams",
    "VectorStoreCreateParams",
  ],
  ...["VideoCreateParams", "SpeechCreateParams", "FineTuningJobCreateParams", "ConversationCreateParams"],
  ...["ContainerCreateParams", "EvalCreateParams", "EvalRunCreateParams"],
];
const notGiven: Table = Object.fromEntries(openRequests.map((name) => [name, "a request, which is open"]));

const wordsOf6 = "openai 7 has words or members that openai 6 does not; ours has to fit both, and so has those of 6";
const accessPrograms = "openai 7 requires `access_programs`, and openai 6 does not have it";
const oursSaysMore: Table = {
  ImagesResponse: "`data` is optional there, though every reply has it; ours requires it, so that nobody has to ask",
  Conversation: "`metadata` is unknown there; ours says what it is",
};

const tables: readonly { package: string; pairs: readonly Pair[]; takes: Table; gives: Table }[] = [
  {
    package: "openai",
    pairs: openaiPairs,
    takes: { ...oursSaysMore, Response: accessPrograms, ResponseStreamEvent: accessPrograms },
    gives: notGiven,
  },
  {
    package: "openai7",
    pairs: openaiPairs,
    takes: {
      ...oursSaysMore,
      ...Object.fromEntries([
        ...["ChatCompletion", "ChatCompletionChunk", "ChatCompletionStoreMessage", "Response", "ResponseStreamEvent", "ResponseOutputItem"],
        ...["ResponseItem", "ImageGenStreamEvent", "ImageEditStreamEvent", "ConversationItem", "EvalRun"],
      ].map((name) => [name, wordsOf6])),
    },
    gives: notGiven,
  },
];

for (const { package: name, pairs, ...expected } of tables) {
  test(`the types of ${name} fit ours and ours theirs, apart from what the table says`, () => {
    const found = misfits(name, pairs);
    for (const direction of ["takes", "gives"] as const) {
      const list = found.filter((one) => one.direction === direction);
      const unexpected = list.filter(({ ours }) => !Object.hasOwn(expected[direction], ours));
      expect(unexpected, `${direction}: not in the table`).toEqual([]);
      expect(
        Object.keys(expected[direction]).filter((ours) => !list.some((one) => one.ours === ours)),
        `${direction}: fits by now`,
      )
        .toEqual([]);
    }
  }, 300_000);
}

test("there are 67 pairs of openai", () => {
  expect(new Set(openaiPairs.map(({ ours, theirs }) => `${ours} ${theirs}`)).size).toBe(67);
  expect(anthropicPairs.length).toBe(17);
});
