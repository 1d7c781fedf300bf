/** What was refused in a form. */
export interface FormErrors {
  /** Why each refused field was, by its name. */
  fields: Readonly<Partial<Record<string, string>>>;
  /** What was refused or has failed and belongs to no field. */
  summary: readonly string[];
  /** How often something was refused so far: the next time moves the focus. */
  turn: number;
}
