/** A download as Polar sends it. */
export function createWireDownload(fields: object = {}) {
  return {
    id: '5b0f3a1e-2c7d-4f86-9e10-a4c8d7b6e523',
    benefit_id: 'c2d9e8f7-6a5b-4c3d-8e1f-0a9b8c7d6e5f',
    file: createWireFile(),
    ...fields,
  };
}

/** The file of a download as Polar sends it. */
export function createWireFile(fields: object = {}) {
  return {
    id: '1f2e3d4c-5b6a-4978-8899-aabbccddeeff',
    organization_id: '7d6c5b4a-3e2f-4110-9988-776655443322',
    name: 'Größen & Maße.pdf',
    path: 'downloadable/7d6c5b4a/1f2e3d4c/Größen & Maße.pdf',
    mime_type: 'application/pdf',
    size: 1_048_576,
    storage_version: null,
    checksum_etag: '"9b2cf535"',
    checksum_sha256_base64: 'uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=',
    checksum_sha256_hex: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
    last_modified_at: '2026-11-25T06:18:32.055241Z',
    download: {
      url: 'https://api.polar.sh/v1/customer-portal/downloadables/eyJ4IjoxfQ.signed',
      headers: {},
      expires_at: '2026-11-28T07:27:15.879533Z',
    },
    version: null,
    is_uploaded: true,
    service: 'downloadable',
    size_readable: '1.0 MB',
    ...fields,
  };
}
