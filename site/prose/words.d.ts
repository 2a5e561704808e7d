/** Everything that the rule finds in a text of Markdown, with where it is. */
export function findings(source: string): { index: number; message: string }[];
