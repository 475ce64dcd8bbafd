/** Kinds of documents that articles come in; others (XML, SVG, JSON, plain text, images, films) are left alone. */
export const READABLE_TYPES: readonly string[] = ['text/html', 'application/xhtml+xml'];
