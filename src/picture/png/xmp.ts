// The XMP packet that picture desks read: title, description, rights, source, credit, date and alternative text.
// Sources: XMP specification part 1 (ISO 16684-1), IPTC photo metadata standard 2023.1.
import { escapedXml } from '../xml.ts';

export interface XmpFields {
  /** BCP 47 */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly rights: string;
  readonly source: string;
  readonly credit: string;
  readonly creator: string;
  /** ISO 8601; null where no day is known. */
  readonly created: string | null;
  readonly alternative: string;
  readonly program: string;
}

/** The packet's text. */
export function xmpPacket(fields: XmpFields): string {
  const localized = (name: string, text: string) => {
    const item = (language: string) => `<rdf:li xml:lang="${language}">${escapedXml(text)}</rdf:li>`;
    return `<${name}><rdf:Alt>${item('x-default')}${item(escapedXml(fields.language))}</rdf:Alt></${name}>`;
  };
  const plain = (name: string, text: string) => `<${name}>${escapedXml(text)}</${name}>`;
  const lines = [
    localized('dc:title', fields.title),
    localized('dc:description', fields.description),
    localized('dc:rights', fields.rights),
    plain('dc:source', fields.source),
    `<dc:creator><rdf:Seq><rdf:li>${escapedXml(fields.creator)}</rdf:li></rdf:Seq></dc:creator>`,
    plain('photoshop:Credit', fields.credit),
    plain('photoshop:Source', fields.source),
    ...(fields.created === null ? [] : [plain('photoshop:DateCreated', fields.created)]),
    localized('Iptc4xmpCore:AltTextAccessibility', fields.alternative),
    plain('xmp:CreatorTool', fields.program),
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
${lines.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
