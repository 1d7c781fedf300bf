/** Something else than spaces, control characters and characters that show nothing, such as U+200B. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a reader would see anything of a text. */
export const isVisible = (text: string): boolean => VISIBLE.test(text);
