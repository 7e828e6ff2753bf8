// The tables of `@camket/domain/data` that every reader carries. The bodies of the provinces read more of them, and by
// themselves: a bundler that splits a package gives what one file leads to to all who read that file.
export { resolveAgency } from '../../domain/src/reference-data/agency';
export { DOCUMENT_TYPES } from '../../domain/src/reference-data/document-types';
export { findProvince } from '../../domain/src/reference-data/provinces';
