/** The version of this package, put in by the build. */
declare const CAMKET_VERSION: string;
