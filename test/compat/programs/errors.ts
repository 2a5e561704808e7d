import Portkey from "portkey-ai";

const portkey = new Portkey({ apiKey: "pk-test" });
try {
  await portkey.get("/no/such/path");
} catch (error: any) {
  console.log(error instanceof Error, error.status, error.error.error.message);
}
