/** Which paths the control plane answers, for those who host it apart from the gateway (option `controlPlaneURL`). */

/** The first part of the paths that the control plane answers; a test compares them with the description. */
const CONTROL_PLANE = new Set([
  "admin",
  "analytics",
  "api-keys",
  "audit-logs",
  "collections",
  "configs",
  "guardrails",
  "integrations",
  "labels",
  "logs",
  "mcp-integrations",
  "mcp-servers",
  "model-configs",
  "policies",
  "prompts",
  "providers",
  "scim",
  "secret-references",
  "virtual-keys",
  "workspace-exclusions",
]);

/** Paths that begin like those and are the gateway's all the same: running a prompt, and writing and reading one log. */
const GATEWAY = /^POST \/prompts\/[^/]+\/(completions|generate|render)$|^POST \/logs$|^GET \/logs\/(?!exports$)[^/]+$/;

/** Whether the control plane answers a call. */
export function isControlPlane(method: string, path: string): boolean {
  const [, first = ""] = path.split(/[/?]/, 2);
  return CONTROL_PLANE.has(first) && !GATEWAY.test(`${method} ${path}`);
}
