module.exports = {
  // jsdom with the fetch of Node.js, which msw needs.
  testEnvironment: 'jest-fixed-jsdom',
  moduleNameMapper: { '\\.css$': '<rootDir>/styles.mock.js' },
  transform: { '\\.[cm]?[jt]sx?$': 'ts-jest' },
  // What has ES modules alone: this package, and some that it and msw import.
  transformIgnorePatterns: [
    '/node_modules/(?!(polar-customer-portal|until-async|@noble)/|.+[.]mjs$)',
  ],
};
