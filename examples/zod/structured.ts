import { zodResponseFormat } from "openai/helpers/zod";
import Portkey from "portkey-fetch";
import { z } from "zod";

const portkey = new Portkey({ provider: "@openai-prod" });
const Place = z.object({ city: z.string(), country: z.string(), inhabitants: z.number() });

const chat = await portkey.chat.completions.parse({
  model: "gpt-4o-mini",
  messages: [{ role: "user", content: "Name a city" }],
  response_format: zodResponseFormat(Place, "place"),
});
const place = chat.choices[0]?.message.parsed; // z.infer<typeof Place> | null
console.log(place?.city, place?.inhabitants);
