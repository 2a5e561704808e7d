/** The fields of a gateway config: which there are, and how they are spelled on the wire. */
import { refuse } from "./option-error.ts";
import { findOption, toSnake } from "./table.ts";

/** Fields that hold more of the config. All others hold the caller's data, which is not looked into. */
const PART =
  /^(strategy|targets|retry|cache|cb_config|sticky|checks|(default_)?(in|out)put_guardrails|(before|after)_request_hooks)$/;

const FIELDS =
  "use_retry_after_headers on_status_codes use_retry_after_header max_age cache drop_params input_guardrails default_params override_params output_guardrails guardrail_version_id on_success is_enabled on_fail prompt_id hash_fields before_request_hooks after_request_hooks failure_status_codes cooldown_interval minimum_requests failure_threshold failure_threshold_percentage cb_config"
    .split(" ");

/** Whether a name, in camelCase or snake_case, is a field of a config. */
export function isConfigField(name: string): boolean {
  return FIELDS.includes(toSnake(name));
}

/** A copy of a config with its known keys as the gateway spells them. Throws for a key that is there in two spellings. */
export function configOnWire(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(configOnWire);
  if (part !== Object(part)) return part;
  const entries = Object.entries(part as object).map(([key, value]): [string, unknown] => {
    const option = findOption(key);
    const name = option?.name === key && option.header || isConfigField(key) ? toSnake(key) : key;
    return [name, PART.test(name) ? configOnWire(value) : value];
  });
  if (new Map(entries).size < entries.length) refuse("config", "it has a key in two spellings");
  return Object.fromEntries(entries);
}
