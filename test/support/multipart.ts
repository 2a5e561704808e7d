/** Reads `multipart/form-data` (RFC 7578) as a server does. */

/** One part of a form. */
export interface FormPart {
  name: string;
  /** Set when the part is a file. */
  filename: string | undefined;
  type: string | undefined;
  bytes: Buffer;
  text: string;
}

/** The parts of a body; throws where the body is not what its content type says. */
export function parseMultipart(contentType: string, body: Buffer): FormPart[] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (boundary === undefined) throw new Error("multipart/form-data has no boundary");
  const delimiter = Buffer.from(`--${boundary}`);
  const parts: FormPart[] = [];
  let at = body.indexOf(delimiter);
  while (at >= 0) {
    const start = at + delimiter.length;
    if (body.subarray(start, start + 2).toString() === "--") return parts;
    const next = body.indexOf(Buffer.concat([Buffer.from("\r\n"), delimiter]), start);
    if (next < 0) break;
    parts.push(parsePart(body.subarray(start + 2, next)));
    at = next + 2;
  }
  throw new Error("The closing boundary of multipart/form-data is missing");
}

function parsePart(part: Buffer): FormPart {
  const end = part.indexOf("\r\n\r\n");
  if (end < 0) throw new Error("A part of multipart/form-data has no end of its headers");
  const head = part.subarray(0, end).toString("utf8");
  const name = /^content-disposition:\s*form-data;.*?\bname="([^"]*)"/im.exec(head)?.[1];
  if (name === undefined) throw new Error("A part of multipart/form-data has no name");
  const bytes = part.subarray(end + 4);
  return {
    name,
    filename: /^content-disposition:.*?\bfilename="([^"]*)"/im.exec(head)?.[1],
    type: /^content-type:\s*([^\r\n]+)/im.exec(head)?.[1]?.trim(),
    bytes,
    text: bytes.toString("utf8"),
  };
}
