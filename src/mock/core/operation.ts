/** What a request asks for, named after the method of the official SDK that sends it. */
export type MockOperation =
  | 'licenseKeys.list'
  | 'licenseKeys.get'
  | 'licenseKeys.rotate'
  | 'licenseKeys.activate'
  | 'licenseKeys.validate'
  | 'licenseKeys.deactivate'
  | 'benefitGrants.list'
  | 'customerSession.introspect'
  | 'customerSession.getAuthenticatedUser'
  | 'customerSessions.create';
