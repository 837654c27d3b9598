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
  /** Where published packages resolve, e.g. `https://unpkg.com/@amapi-spec/`; ends in a slash. A package's name and its files follow. */
  readonly publicBase: string;
  /** The version of the packages that are made, which addresses of their files name: `docs@1.2.0/`. */
  readonly packageVersion: string;
}

/** How a caller is authorized. */
export interface OAuth2 {
  readonly description: string;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly scopes: readonly { readonly scope: string; readonly description: string }[];
}
