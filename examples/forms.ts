import { createHeaders, fromHeaders, parseOptions, toSnakeCase } from "portkey-fetch/options";

const options = { traceId: "checkout-42", metadata: { city: "Zürich" }, cacheForceRefresh: true };

console.log(toSnakeCase(options)); // { trace_id: "checkout-42", metadata: { city: "Zürich" }, cache_force_refresh: true }
console.log(createHeaders(options)); // { "x-portkey-trace-id": "checkout-42", "x-portkey-metadata": "{…}", … }
console.log(parseOptions({ trace_id: "checkout-42", "x-portkey-debug": "false" })); // any form, also mixed
console.log(fromHeaders(new Headers(createHeaders(options)))); // the same as `options`
