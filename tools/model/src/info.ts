/** What `spec/openapi.yaml` says of the API as a whole. */
export interface Info {
  readonly title: string;
  readonly version: string;
  readonly summary: string;
  readonly description: string;
  readonly license: { readonly name: string; readonly identifier: string };
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly oauth2: OAuth2;
  /** `google.android.devicemanagement.v1`. */
  readonly protoPackage: string;
  /** Where published files resolve, e.g. `https://unpkg.com/@amapi-spec/`; ends in a slash. */
  readonly publicBase: string;
}

/** How a caller is authorized. */
export interface OAuth2 {
  readonly description: string;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly scopes: readonly { readonly scope: string; readonly description: string }[];
}
