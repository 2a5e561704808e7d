/**
 * A small npm registry on loopback. It keeps what is published to it; for every other package it sends the client on to the
 * registry that npm is set to.
 */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listen, type Listening, readBody } from "../../support/server.ts";

/** A version of a package, as clients read it. */
interface Version {
  version: string;
  dist: { tarball: string; shasum: string; integrity: string };
}

interface Packument {
  name: string;
  "dist-tags": Record<string, string>;
  versions: Record<string, Version>;
  time: Record<string, string>;
}

/** A registry that is listening. */
export interface NpmRegistry extends Listening {
  /** Adds a version without a client, as the npm side of JSR does. */
  add(manifest: { name: string; version: string }, tarball: Buffer): void;
  /** Names of the packages that were published here and then installed. */
  served: Set<string>;
}

/** Package managers refuse versions that are younger than a day; all that is published here is older. */
const LONG_AGO = "2025-01-01T00:00:00.000Z";

/**
 * Starts the registry on a free port.
 *
 * @param upstream address of the registry that has everything else
 */
export async function startNpmRegistry(upstream: string): Promise<NpmRegistry> {
  const packuments = new Map<string, Packument>();
  const tarballs = new Map<string, Buffer>();
  const served = new Set<string>();
  let origin = "";

  const add = (
    manifest: { name: string; version: string },
    tarball: Buffer,
  ): void => {
    const { name, version } = manifest;
    const path = `/${name}/-/${name.split("/").pop()}-${version}.tgz`;
    const packument = packuments.get(name) ??
      {
        name,
        "dist-tags": {},
        versions: {},
        time: { created: LONG_AGO, modified: LONG_AGO },
      };
    packument.versions[version] = {
      ...manifest,
      dist: {
        tarball: origin + path,
        shasum: createHash("sha1").update(tarball).digest("hex"),
        integrity: `sha512-${createHash("sha512").update(tarball).digest("base64")}`,
      },
    };
    packument["dist-tags"].latest = version;
    packument.time[version] = LONG_AGO;
    packuments.set(name, packument);
    tarballs.set(path, tarball);
  };

  const publish = async (
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const body = JSON.parse(await readBody(request));
    const [attachment] = Object.values(body._attachments) as { data: string }[];
    const [manifest] = Object.values(body.versions) as {
      name: string;
      version: string;
    }[];
    if (!request.headers.authorization) {
      return json(response, 401, { error: "Log in to publish" });
    }
    if (packuments.get(manifest!.name)?.versions[manifest!.version]) {
      return json(response, 403, { error: "This version exists" });
    }
    add(manifest!, Buffer.from(attachment!.data, "base64"));
    json(response, 201, { ok: true });
  };

  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!.split("?")[0]!);
    if (request.method === "PUT") return void publish(request, response);
    const packument = packuments.get(path.slice(1));
    if (packument) return json(response, 200, packument);
    const tarball = tarballs.get(path);
    if (tarball) {
      served.add(path.split("/-/")[0]!.slice(1));
      response.writeHead(200, { "content-type": "application/octet-stream" })
        .end(tarball);
    } else if (request.method === "GET") {
      response.writeHead(302, {
        location: upstream.replace(/\/$/, "") + request.url,
      }).end();
    } else json(response, 404, { error: "Not found" });
  });
  const listening = await listen(server);
  origin = listening.origin;
  return { ...listening, add, served };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(
    JSON.stringify(body),
  );
}
