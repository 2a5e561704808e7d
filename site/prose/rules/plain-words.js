/** The rules of our words, as a rule of textlint. */
import { findings } from "../words.js";

export default function plainWords({ Syntax, RuleError, getSource, report, locator }) {
  const check = (node) => {
    for (const { index, message } of findings(getSource(node))) {
      report(node, new RuleError(message, { padding: locator.at(index) }));
    }
  };
  return { [Syntax.Paragraph]: check, [Syntax.TableCell]: check, [Syntax.Header]: check };
}
