import * as v from 'valibot';
import type { Schema } from './fields.ts';

/** A list of which what cannot be read hides only itself. */
export const listOf = <Item>(schema: Schema<Item>) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items): Item[] =>
        items.flatMap((item) => {
          const result = v.safeParse(schema, item);
          return result.success ? [result.output] : [];
        }),
      ),
    ),
    (): Item[] => [],
  );
