import Portkey, { type Middleware } from "portkey-fetch";

let token = "an-expired-token";

/** Sends a token, and gets a new one when the old one is refused. */
const refresh: Middleware = {
  onRequest({ request }) {
    request.headers.set("authorization", `Bearer ${token}`);
    return request;
  },
  async onResponse({ request, response, options }) {
    if (response.status !== 401) return undefined;
    token = "a-new-token";
    const headers = new Headers(request.headers);
    headers.set("authorization", `Bearer ${token}`);
    return await options.fetch(new Request(request.url, { headers }));
  },
};

const portkey = new Portkey({ provider: "openai", middleware: [refresh] });
const models = await portkey.models.list();
console.log(models.data.length);
