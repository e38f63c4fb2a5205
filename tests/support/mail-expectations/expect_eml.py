"""What Python's own `email` package reads in .eml files: the second opinion for tests/unit/mail.

Usage: python3 expect_eml.py SAMPLES_DIR > expectations-eml.json

Only facts leave this script (subject, addresses, instants, hashes, first words), never a text.
The rules for what is a body and what is an attachment are those of RFC 2045, 2046, 2183 and 5322:
a leaf is an attachment when it says so, has a file name, or is neither text/plain nor text/html;
a message inside a message is an attachment; a multipart whose boundary never comes is plain text.
Line ends of text attachments are hashed as LF, without those at the end, because they are the
transport's and not the content's; attached messages and reports, which Python writes anew, are hashed
without any white space.
"""

import email
import email.header
import email.policy
import email.utils
import hashlib
import json
import pathlib
import re
import sys
from datetime import timezone

from words import text_of_html, words

AS_IT_WAS = email.policy.compat32.clone(mangle_from_=False, max_line_length=0)


def decode_bytes(raw, charset):
    for name in (charset, "utf-8", "cp1252"):
        if name:
            try:
                return raw.decode(name)
            except (LookupError, UnicodeDecodeError):
                continue
    return raw.decode("latin-1")


def decode_header(value):
    """RFC 2047, with raw 8-bit bytes read as UTF-8 and else as Windows-1252."""
    if value is None:
        return None
    out = []
    for part, charset in email.header.decode_header(value):
        if isinstance(part, bytes):
            out.append(decode_bytes(part, None if charset in (None, "unknown-8bit") else charset))
        else:
            raw = part.encode("ascii", "surrogateescape") if any(0xDC80 <= ord(c) <= 0xDCFF for c in part) else None
            out.append(decode_bytes(raw, None) if raw is not None else part)
    return re.sub(r"\s+", " ", "".join(out)).strip()


def instant(value):
    if value is None:
        return None
    try:
        when = email.utils.parsedate_to_datetime(str(value))
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=timezone.utc)
    return when.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def identifier(value):
    match = re.search(r"<([^<>\s]+@[^<>\s]+)>", str(value or ""))
    return match.group(1) if match else None


def addresses(message, name):
    raw = [str(v) if not isinstance(v, email.header.Header) else decode_header(v) for v in message.get_all(name, [])]
    return [address.lower() for _, address in email.utils.getaddresses(raw) if re.fullmatch(r"[^@]+@[^@\s]+", address)]


def digest(raw, content_type):
    if content_type.startswith("text/"):
        raw = raw.replace(b"\r\n", b"\n").rstrip(b"\n")
    if content_type.startswith("message/"):
        raw = re.sub(rb"\s+", b"", raw)
    return hashlib.sha256(raw).hexdigest()


def leaves(part):
    if part.get_content_type() == "message/rfc822" or not part.is_multipart():
        yield part
        return
    if part.get_content_maintype() == "message":
        yield part
        return
    for child in part.get_payload():
        yield from leaves(child)


def bytes_of(part):
    if part.is_multipart():
        return b"\n".join(
            p.as_bytes(policy=AS_IT_WAS, unixfrom=p.get_unixfrom() is not None)
            for p in part.get_payload()
        )
    raw = part.get_payload(decode=True)
    return b"" if raw is None else raw


def facts(path):
    raw = path.read_bytes()
    message = email.message_from_bytes(raw, policy=email.policy.compat32)
    plain, rich, attachments = [], [], []
    for part in leaves(message):
        kind = part.get_content_type()
        disposition = (part.get_content_disposition() or "").lower()
        name = part.get_filename()
        body = bytes_of(part)
        if kind.startswith("multipart/"):
            kind = "text/plain"
        if disposition != "attachment" and not name and kind in ("text/plain", "text/html"):
            (plain if kind == "text/plain" else rich).append(decode_bytes(body, part.get_content_charset()))
        else:
            attachments.append({"sha256": digest(body, kind), "type": kind})
    text = "\n".join(plain).strip()
    only_html = not words(text) and bool(rich)
    if only_html:
        text = text_of_html("\n".join(rich))
    sender = addresses(message, "from")
    return {
        "subject": decode_header(message["subject"]) or "",
        "from": sender[0] if sender else None,
        "to": addresses(message, "to"),
        "sentAt": instant(message["date"]),
        "attachments": sorted(attachments, key=lambda a: a["sha256"]),
        "firstWords": words(text),
        "onlyHtml": only_html,
        "messageId": identifier(message["message-id"]),
    }


def main():
    folder = pathlib.Path(sys.argv[1])
    result = {path.name: facts(path) for path in sorted(folder.glob("*.eml"))}
    json.dump(result, sys.stdout, indent=1, ensure_ascii=False, sort_keys=True)
    sys.stdout.write("\n")


main()
