import { fc } from "../support/property.ts";
import { expect, test } from "vitest";
import { identify } from "../../scripts/codegen/identify.ts";
import type { JsonObject } from "../../scripts/codegen/json.ts";
import type { Loaded } from "../../scripts/codegen/load.ts";
import type { NameLock } from "../../scripts/codegen/model.ts";
import { Problems } from "../../scripts/codegen/problems.ts";
import { deriveAccessors, type Nameable } from "../../scripts/codegen/accessors.ts";
import {
  accessorFault,
  areaName,
  camelCase,
  functionName,
  isIdentifier,
  pascalCase,
  typeName,
} from "../../scripts/codegen/names.ts";

test.each([
  ["chat_completion", "chatCompletion", "ChatCompletion"],
  ["Invites_create", "invitesCreate", "InvitesCreate"],
  ["OCRResult", "ocrResult", "OCRResult"],
  ["getHTTPUrl", "getHTTPUrl", "GetHTTPUrl"],
  ["sub-type", "subType", "SubType"],
  ["2fa", "_2fa", "_2fa"],
  ["用户 列表", "用户列表", "用户列表"],
  ["", "x0", "X0"],
])("camelCase() and typeName() of %j", (text, camel, type) => {
  expect([camelCase(text), typeName(text)]).toEqual([camel, type]);
});

test.each([
  ["Fine-tuning", "fine-tuning"],
  ["API Keys", "api-keys"],
  ["../../etc", "etc"],
  ["CON", "con-area"],
  ["index", "index-area"],
  ["…", "other"],
])("areaName() of %j", (tag, area) => {
  expect(areaName(tag)).toBe(area);
});

test("functionName(), typeName() and areaName() are harmless whatever they are made of", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    expect(isIdentifier(functionName(text))).toBe(true);
    expect(isIdentifier(typeName(text))).toBe(true);
    expect(isIdentifier(pascalCase(text))).toBe(true);
    expect(areaName(text)).toMatch(/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u);
  }));
});

test("functionName() avoids words that TypeScript keeps for itself", () => {
  for (const word of ["delete", "class", "await", "arguments", "undefined", "operation"]) {
    expect(functionName(word)).toBe(`${word}_`);
  }
});

const at = (method: string, path: string, lists = false, methods = [method]) => ({ method, path, lists, methods });

const accessorsOf = (operations: readonly Nameable[]) => deriveAccessors(operations).map(({ accessor }) => accessor);

test("deriveAccessors() names by method and path", () => {
  const operations = [
    [at("GET", "/models", true), "models.list"],
    [at("GET", "/models/{id}"), "models.retrieve"],
    [at("DELETE", "/models/{id}"), "models.delete"],
    [at("POST", "/chat/completions"), "chat.completions.create"],
    [at("POST", "/threads/{id}"), "threads.update"],
    [at("PUT", "/a/{id}", false, ["PUT", "PATCH"]), "a.replace"],
    [at("PATCH", "/a/{id}", false, ["PUT", "PATCH"]), "a.update"],
    [at("PUT", "/b/{id}"), "b.update"],
    [at("POST", "/batches/{id}/cancel"), "batches.cancel"],
    [at("POST", "/threads/{id}/messages"), "threads.messages.create"],
    [at("GET", "/threads/{id}/messages/{message}"), "threads.messages.retrieve"],
    [at("GET", "/status"), "status.retrieve"],
    [at("GET", "/pets"), "pets.list"],
    [at("GET", "/feed", true), "feed.list"],
    [at("HEAD", "/files/{id}"), "files.head"],
    [at("GET", "/"), "root.retrieve"],
    [at("GET", "/constructor/{id}"), "constructor_.retrieve"],
    [at("POST", "/post"), "post_.create"],
  ] as const;
  expect(accessorsOf(operations.map(([operation]) => operation))).toEqual(operations.map(([, name]) => name));
});

test("deriveAccessors() keeps a namespace where paths are below an action", () => {
  expect(accessorsOf([at("POST", "/a/{id}/run"), at("GET", "/a/{id}/run/{step}")])).toEqual([
    "a.run.create",
    "a.run.retrieve",
  ]);
});

test("deriveAccessors() tells paths apart that differ in parameters", () => {
  const paths = ["/threads/{thread_id}/runs", "/threads/runs", "/board", "/board/{row}/{column}", "/board/{row}"];
  const operations = paths.map((path) => at(path.startsWith("/threads") ? "POST" : "GET", path));
  expect(accessorsOf(operations)).toEqual([
    "threads.runs.createByThreadId",
    "threads.runs.create",
    "board.retrieve",
    "board.retrieveByRowAndColumn",
    "board.retrieveByRow",
  ]);
});

test("deriveAccessors() leaves a name to the operation that has had it", () => {
  const nested = { ...at("POST", "/threads/{thread_id}/runs"), locked: "threads.runs.create" };
  expect(accessorsOf([at("POST", "/threads/runs"), nested])).toEqual([
    "threads.createRuns",
    "threads.runs.create",
  ]);
});

test("accessorFault() explains what is no method of a client", () => {
  expect(accessorFault("models.list")).toBeUndefined();
  expect(accessorFault("models")).toMatch(/namespace/);
  expect(accessorFault("models.__proto__")).toMatch(/already means/);
  expect(accessorFault("get.list")).toMatch(/already means/);
  expect(accessorFault("models.a b")).toMatch(/is no name/);
  expect(accessorFault(3)).toMatch(/no text/);
});

/** A description with nothing but paths and operationIds. */
function described(
  operations: readonly (readonly [method: string, path: string, id?: string, tag?: string])[],
): Loaded {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [method, path, operationId, tag] of operations) {
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: {
        ...(operationId === undefined ? {} : { operationId }),
        ...(tag === undefined ? {} : { tags: [tag] }),
        responses: {},
      },
    };
  }
  return { document: { openapi: "3.1.0", paths } as unknown as JsonObject, sources: [], place: () => ({}) };
}

/** The accessor and the function of each operation, by method and path. */
function namesOf(operations: Parameters<typeof described>[0], lock: NameLock = {}): Record<string, string> {
  const problems = new Problems();
  const identified = identify(described(operations), problems, lock);
  expect(problems.errors).toEqual([]);
  return Object.fromEntries(
    identified.map(({ method, path, accessor, operationId }) => [`${method} ${path}`, `${accessor} ${operationId}`]),
  );
}

test("identify() gives GitHub's operations names that a person would choose", () => {
  expect(namesOf([
    ["GET", "/", "meta/root", "meta"],
    ["GET", "/repos/{owner}/{repo}/issues", "issues/list-for-repo", "issues"],
    ["POST", "/repos/{owner}/{repo}/issues", "issues/create", "issues"],
    ["PUT", "/repos/{owner}/{repo}/issues/{issue_number}/lock", "issues/lock", "issues"],
    ["DELETE", "/repos/{owner}/{repo}/issues/{issue_number}/lock", "issues/unlock", "issues"],
    ["GET", "/repos/{owner}/{repo}", "repos/get", "repos"],
    ["PUT", "/repos/{owner}/{repo}/pulls/{pull_number}/merge", "pulls/merge", "pulls"],
    ["GET", "/repos/{owner}/{repo}/pulls/{pull_number}/merge", "pulls/check-if-merged", "pulls"],
  ])).toEqual({
    "GET /": "meta.root metaRoot",
    "GET /repos/{owner}/{repo}/issues": "repos.issues.list issuesListForRepo",
    "POST /repos/{owner}/{repo}/issues": "repos.issues.create issuesCreate",
    "PUT /repos/{owner}/{repo}/issues/{issue_number}/lock": "repos.issues.lock issuesLock",
    "DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock": "repos.issues.unlock issuesUnlock",
    "GET /repos/{owner}/{repo}": "repos.retrieve reposGet",
    "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge": "repos.pulls.merge pullsMerge",
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/merge": "repos.pulls.checkIfMerged pullsCheckIfMerged",
  });
});

test("identify() leaves the prefix of Stripe's, Jira's, Sentry's and Twilio's paths out of names", () => {
  expect(namesOf([
    ["GET", "/v1/customers", "GetCustomers"],
    ["POST", "/v1/customers/{customer}", "PostCustomersCustomer"],
    ["POST", "/v1/payment_intents/{intent}/capture", "PostPaymentIntentsIntentCapture"],
    ["GET", "/v2/core/events", "GetV2CoreEvents"],
  ])).toEqual({
    "GET /v1/customers": "customers.list getCustomers",
    "POST /v1/customers/{customer}": "customers.update postCustomersCustomer",
    "POST /v1/payment_intents/{intent}/capture": "paymentIntents.capture postPaymentIntentsIntentCapture",
    "GET /v2/core/events": "v2.core.events.list getV2CoreEvents",
  });
  expect(namesOf([
    ["GET", "/rest/api/3/project/{projectIdOrKey}", "getProject"],
    ["DELETE", "/rest/api/3/project/{projectIdOrKey}", "deleteProject"],
    ["POST", "/rest/api/3/project/{projectIdOrKey}/delete", "deleteProjectAsynchronously"],
  ])).toEqual({
    "GET /rest/api/3/project/{projectIdOrKey}": "project.retrieve getProject",
    "DELETE /rest/api/3/project/{projectIdOrKey}": "project.delete deleteProject",
    "POST /rest/api/3/project/{projectIdOrKey}/delete": "project.deleteAsynchronously deleteProjectAsynchronously",
  });
  expect(namesOf([["GET", "/api/0/organizations/", "List Your Organizations"]])).toEqual({
    "GET /api/0/organizations/": "organizations.list listYourOrganizations",
  });
  expect(
    namesOf([["GET", "/2010-04-01/Accounts/{Sid}.json", "FetchAccount"], [
      "GET",
      "/2010-04-01/Accounts.json",
      "ListAccount",
    ]]),
  )
    .toEqual({
      "GET /2010-04-01/Accounts/{Sid}.json": "accounts.retrieve fetchAccount",
      "GET /2010-04-01/Accounts.json": "accounts.list listAccount",
    });
});

test("identify() gives the operations of Box, Discord and OpenAI names that a person would choose", () => {
  expect(namesOf([
    ["GET", "/folders/{folder_id}/items", "get_folders_id_items"],
    ["POST", "/files/{file_id}/copy", "post_files_id_copy"],
    ["GET", "/guilds/{guild_id}/channels", "list_guild_channels"],
    ["POST", "/channels/{channel_id}/messages", "create_message"],
    ["POST", "/chat/completions", "createChatCompletion"],
    ["POST", "/threads/{thread_id}/runs/{run_id}/cancel", "cancelRun"],
    ["POST", "/responses", "createResponse"],
    ["POST", "/responses?beta=true", "createBetaResponse"],
    ["POST", "/models/{model}:generateContent", "GenerateContent"],
  ])).toEqual({
    "GET /folders/{folder_id}/items": "folders.items.list getFoldersIdItems",
    "POST /files/{file_id}/copy": "files.copy postFilesIdCopy",
    "GET /guilds/{guild_id}/channels": "guilds.channels.list listGuildChannels",
    "POST /channels/{channel_id}/messages": "channels.messages.create createMessage",
    "POST /chat/completions": "chat.completions.create createChatCompletion",
    "POST /threads/{thread_id}/runs/{run_id}/cancel": "threads.runs.cancel cancelRun",
    "POST /responses": "responses.create createResponse",
    "POST /responses?beta=true": "responses.createBeta createBetaResponse",
    "POST /models/{model}:generateContent": "models.generateContent generateContent",
  });
});

test("identify() takes out of operationIds what FastAPI, NestJS and springdoc put there", () => {
  expect(namesOf([
    ["POST", "/api/v1/items/", "create_item_api_v1_items__post", "items"],
    ["GET", "/api/v1/items/{item_id}", "read_item_api_v1_items__item_id__get", "items"],
    ["GET", "/", "read_root__get"],
  ])).toEqual({
    "POST /api/v1/items/": "items.create createItem",
    "GET /api/v1/items/{item_id}": "items.retrieve readItem",
    "GET /": "root.read readRoot",
  });
  expect(namesOf([
    ["GET", "/users", "UsersController_findAll", "Users"],
    ["GET", "/users/{id}", "UsersController_findOne", "Users"],
    ["GET", "/books", "list", "book-controller"],
    ["GET", "/authors", "list_1", "author-controller"],
  ])).toEqual({
    "GET /users": "users.list usersFindAll",
    "GET /users/{id}": "users.retrieve usersFindOne",
    "GET /books": "books.list list",
    "GET /authors": "authors.list listAuthors",
  });
});

test("identify() lets derived names yield: to each other with a warning, never with an error", () => {
  const cases: (readonly (readonly [string, string, string?])[])[] = [
    [["GET", "/users"], ["GET", "/users/list"], ["DELETE", "/users"], ["POST", "/users/delete"]],
    [["GET", "/a"], ["GET", "/a/"], ["GET", "/A"], ["GET", "/a.json"], ["GET", "/a.xml"]],
    [["GET", "/c/{a}"], ["GET", "/c/{b}"], ["GET", "/c/{c}"]],
    [["GET", "/pets/{id}/items"], ["GET", "/pets/{name}/items"]],
    [["GET", "/x", "same"], ["GET", "/y", "same"], ["POST", "/y", "Same"], ["POST", "/x", "same_"]],
    [["DELETE", "/p/{id}"], ["POST", "/p/{id}/del"], ["GET", "/p/{id}/del/{x}"], ["GET", "/p/del/del"]],
    [["POST", "/m/{id}/run"], ["POST", "/m/run/{id}/run"], ["GET", "/m/run"], ["GET", "/m/run/run"]],
    [["GET", "/"], ["GET", "/{x}"], ["POST", "/root"], ["GET", "/root"]],
  ];
  for (const operations of cases) {
    const problems = new Problems();
    const identified = identify(described(operations), problems);
    expect(problems.errors).toEqual([]);
    const accessors = identified.map(({ accessor }) => accessor);
    expect(new Set(accessors).size).toBe(operations.length);
    expect(new Set(identified.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const accessor of accessors) {
      expect(accessorFault(accessor)).toBeUndefined();
      expect(accessors.filter((other) => other.startsWith(`${accessor}.`))).toEqual([]);
    }
  }
});

test("identify() keeps every name of the lock when operations are added", () => {
  const before = [["POST", "/models/{id}/publish", "publish"]] as const;
  expect(namesOf(before)).toEqual({ "POST /models/{id}/publish": "models.publish publish" });
  const lock = {
    methods: { "POST /models/{id}/publish": ["models.publish"] },
    functions: { "POST /models/{id}/publish": ["publish"] },
  };
  expect(namesOf([...before, ["GET", "/models/{id}/publish/{stage}", "publishStage"], ["GET", "/a", "publish"]], lock))
    .toEqual({
      "POST /models/{id}/publish": "models.publish publish",
      "GET /models/{id}/publish/{stage}": "models.publishStage publishStage",
      "GET /a": "a.retrieve retrieveA",
    });
});

test("identify() finds the names of an operation again when only its path parameters are renamed", () => {
  const lock = { methods: { "GET /threads/{thread_id}/runs": ["threads.runs.listByThreadId"] } };
  expect(namesOf([["GET", "/threads/{thread}/runs", "x"], ["GET", "/threads/runs", "y"]], lock)).toMatchObject({
    "GET /threads/{thread}/runs": "threads.runs.listByThreadId x",
    "GET /threads/runs": "threads.runs.list y",
  });
});

test("identify() keeps a function by its former name when the operationId changes", () => {
  const lock = { functions: { "POST /invites": ["createAdminUsersInvites"] } };
  const [operation] = identify(described([["POST", "/invites", "invitesCreate"]]), new Problems(), lock);
  expect(operation).toMatchObject({ operationId: "invitesCreate", formerIds: ["createAdminUsersInvites"] });
});
