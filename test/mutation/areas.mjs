/**
 * What is mutated, and by which tests each part of it is judged: by those of its own folder, because a
 * behaviour is tested where it is decided. The whole suite would find more, and take days.
 *
 * @type {Record<string, { mutate: string[]; tests: string[] }>}
 */
export const AREAS = {
  rules: {
    mutate: ['src/license-keys/rules/*.ts'],
    tests: ['test/license-keys/rules/*'],
  },
  formats: {
    // Not the texts, which the tests of the languages compare with one another.
    mutate: ['src/locale/*.ts', '!src/locale/{common-messages,english}.ts'],
    tests: ['test/locale/*'],
  },
  server: {
    mutate: ['src/server/*.ts'],
    tests: ['test/server/*'],
  },
  query: {
    mutate: ['src/core/query/*.ts'],
    tests: ['test/core/query/*', 'test/core/react/scope-end.test.tsx'],
  },
  http: {
    mutate: ['src/core/http/*.ts'],
    tests: ['test/core/http/*'],
  },
  requests: {
    mutate: [
      'src/license-keys/{api,key-api,key-requests,queries,query-keys,read-license-key}.ts',
      'src/license-keys/{confirm-change,mutations,store-change}.ts',
    ],
    tests: ['test/license-keys/*', 'test/license-keys/mutations/*'],
  },
  pages: {
    mutate: ['src/ui/use-paged-list.ts', 'src/ui/list-footer.tsx'],
    tests: ['test/ui/*'],
  },
};

/** The area of this run. */
export const area = process.env['MUTATION_AREA'] ?? 'rules';
