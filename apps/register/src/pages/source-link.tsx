import { safeAddress } from './safe-address';

interface LinkProps {
  readonly source: { readonly title: string | null; readonly url: string | null };
  /** What is shown where the source has neither title nor address. */
  readonly fallback: string;
}

/** The title of a source, leading to where it was published. */
export function SourceLink({ source, fallback }: LinkProps) {
  const address = safeAddress(source.url);
  const title = source.title ?? source.url ?? fallback;
  if (!address) return <>{title}</>;
  return (
    <a href={address} rel="noopener noreferrer">
      {title}
    </a>
  );
}
