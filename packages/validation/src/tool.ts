/** Name of the judging tool, as it stands in its answers. */
export const TOOL = '@camket/validation';
