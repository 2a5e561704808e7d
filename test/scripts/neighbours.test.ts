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
const betaReply = "blocks of the beta are described in requests only";
const notPromised =
  "the package requires fields, null where there is nothing, that other providers of the gateway do not send";
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
        ...[
          "ChatCompletion",
          "ChatCompletionChunk",
          "ChatCompletionStoreMessage",
          "Response",
          "ResponseStreamEvent",
          "ResponseOutputItem",
        ],
        ...["ResponseItem", "ImageGenStreamEvent", "ImageEditStreamEvent", "ConversationItem", "EvalRun"],
      ].map((name) => [name, wordsOf6])),
    },
    gives: notGiven,
  },
  {
    package: "@anthropic-ai/sdk",
    pairs: anthropicPairs,
    takes: {
      "Beta.Messages.BetaMessage": betaReply,
      "Beta.Messages.BetaRawMessageStreamEvent": betaReply,
    },
    gives: {
      ...Object.fromEntries(
        ["Message", "RawMessageStreamEvent", "ContentBlock", "Usage"].map((name) => [`Messages.${name}`, notPromised]),
      ),
      ...Object.fromEntries([
        ...["MessageCreateParams", "MessageCountTokensParams", "MessageParam", "ContentBlockParam", "ToolUnion"],
      ].map((name) => [`Messages.${name}`, "a request, which is open"])),
      "Beta.Messages.BetaMessage": betaReply,
      "Beta.Messages.BetaRawMessageStreamEvent": betaReply,
      "Beta.Messages.MessageCreateParams": "a request, which is open",
      "Beta.Messages.BetaMessageParam": "a request, which is open",
      "Beta.Messages.BetaToolUnion": "a request, which is open",
    },
  },
];

for (const { package: name, pairs, ...expected } of tables) {
  test(`the types of ${name} fit ours and ours theirs, apart from what the table says`, () => {
    const found = misfits(name, pairs);
    for (const direction of ["takes", "gives"] as const) {
      const table = expected[direction];
      const list = found.filter((one) => one.direction === direction);
      const isNamed = (key: string, { ours, theirs }: Pair) => key === ours || key === theirs;
      const unexpected = list.filter((pair) => !Object.keys(table).some((key) => isNamed(key, pair)));
      expect(unexpected, `${direction}: not in the table`).toEqual([]);
      const fits = Object.keys(table).filter((key) => !list.some((pair) => isNamed(key, pair)));
      expect(fits, `${direction}: fits by now`).toEqual([]);
    }
  }, 300_000);
}

test("there are 67 pairs of openai", () => {
  expect(new Set(openaiPairs.map(({ ours, theirs }) => `${ours} ${theirs}`)).size).toBe(67);
  expect(anthropicPairs.length).toBe(17);
});
