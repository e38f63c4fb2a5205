"""What Debian's `python3-olefile` and the Microsoft specifications say is in .msg files.

Usage: /usr/bin/python3 expect_msg.py SAMPLES_DIR > expectations-msg.json

The second opinion for tests/unit/mail: it shares no code with the program's reader. olefile opens the
container; the properties are read here by MS-OXMSG and MS-OXPROPS. Only facts leave this script
(subject, addresses, instants, hashes, first words), never a text.
"""

import email.utils
import hashlib
import json
import pathlib
import re
import struct
import sys
from datetime import datetime, timedelta, timezone

import olefile

from words import text_of_html, words

APPOINTMENT = bytes.fromhex("0220060000000000c000000000000046")
ADDRESS = bytes.fromhex("0420060000000000c000000000000046")
ANSI_OF_INTERNET = {50220: "cp932", 50221: "cp932", 50222: "cp932", 28591: "cp1252", 28592: "cp1250"}
ANSI_OF_LOCALE = {0x0411: "cp932", 0x0412: "cp949", 0x0804: "cp936", 0x0404: "cp950"}


class Item:
    """One message: the file itself, or one that is attached to it."""

    def __init__(self, ole, path, header):
        self.ole = ole
        self.path = path
        self.fixed = {}
        raw = self.stream(path + ["__properties_version1.0"]) or b""
        for at in range(header, len(raw) - 15, 16):
            tag, _flags, value = struct.unpack_from("<II8s", raw, at)
            self.fixed[tag] = value

    def stream(self, path):
        return self.ole.openstream(path).read() if self.ole.exists("/".join(path)) else None

    def number(self, tag):
        value = self.fixed.get(tag)
        return None if value is None else struct.unpack("<I", value[:4])[0]

    def instant(self, tag):
        value = self.fixed.get(tag)
        if value is None:
            return None
        ticks = struct.unpack("<Q", value)[0]
        when = datetime(1601, 1, 1, tzinfo=timezone.utc) + timedelta(microseconds=ticks // 10)
        return when.strftime("%Y-%m-%dT%H:%M:%SZ")

    def binary(self, prop):
        return self.stream(self.path + [f"__substg1.0_{prop:04X}0102"])

    def text(self, prop, ansi):
        raw = self.stream(self.path + [f"__substg1.0_{prop:04X}001F"])
        if raw is not None:
            return raw.decode("utf-16-le", "replace").split("\0")[0]
        raw = self.stream(self.path + [f"__substg1.0_{prop:04X}001E"])
        return None if raw is None else raw.decode(ansi, "replace").split("\0")[0]

    def folders(self, prefix):
        depth = len(self.path)
        names = {e[depth] for e in self.ole.listdir(streams=False, storages=True) if e[:depth] == self.path and len(e) > depth}
        return [self.path + [name] for name in sorted(names) if name.startswith(prefix)]


def named_properties(ole):
    """MS-OXMSG 2.2.3: (property set, id) to the number the file uses for it."""

    def read(name):
        return ole.openstream(["__nameid_version1.0", name]).read() if ole.exists(f"__nameid_version1.0/{name}") else b""

    guids, entries, found = read("__substg1.0_00020102"), read("__substg1.0_00030102"), {}
    for at in range(0, len(entries) - 7, 8):
        ident, kind, index = struct.unpack_from("<IHH", entries, at)
        if kind & 1 == 0 and kind >> 1 >= 3:
            start = ((kind >> 1) - 3) * 16
            found[(guids[start : start + 16], ident)] = 0x8000 + index
    return found


def facts(item, named):
    locale = item.number(0x3FF10003)
    ansi = ANSI_OF_INTERNET.get(item.number(0x3FDE0003)) or ANSI_OF_LOCALE.get(locale, "cp1252")

    def text(prop):
        return item.text(prop, ansi)

    message_class = text(0x001A) or ""
    transport = text(0x007D) or ""
    header_from = re.search(r"(?im)^from:(.*(?:\r?\n[ \t].*)*)", transport)
    candidates = [text(p) for p in (0x5D02, 0x0065, 0x5D01, 0x0C1F)]
    candidates.append(email.utils.parseaddr(header_from.group(1))[1] if header_from else None)
    sender = next((c.lower() for c in candidates if c and "@" in c and not c.startswith("/")), None)
    body = text(0x1000) or ""
    if not words(body) and item.binary(0x1013) is not None:
        body = text_of_html(item.binary(0x1013).decode("utf-8", "replace"))
    result = {
        "class": message_class,
        "subject": re.sub(r"\s+", " ", text(0x0037) or "").strip(),
        "from": None if message_class.startswith("IPM.Contact") else sender,
        "sentAt": item.instant(0x00390040) or item.instant(0x0E060040) or item.instant(0x30070040),
        "messageId": (text(0x1035) or "").strip("<> ") or None,
        "recipients": sum(reachable(Item(item.ole, p, 8), text_reader(ansi)) for p in item.folders("__recip_version1.0_")),
        "attachments": [attachment(Item(item.ole, p, 8), named, text_reader(ansi)) for p in item.folders("__attach_version1.0_")],
        "firstWords": words(body),
    }
    start, end, place = (named.get((APPOINTMENT, ident)) for ident in (0x820D, 0x820E, 0x8208))
    if message_class.startswith("IPM.Appointment"):
        result["start"] = item.instant((start << 16) | 0x40) if start else None
        result["end"] = item.instant((end << 16) | 0x40) if end else None
        result["location"] = (text(place) or "") if place else ""
    if message_class.startswith("IPM.Contact"):
        address = named.get((ADDRESS, 0x8083))
        result["contact"] = [v for v in (text(address) if address else None, text(0x3A16), text(0x3A08), text(0x3A17)) if v]
    return result


def reachable(recipient, text):
    """To or Cc (MS-OXOMSG 2.2.3.1.2), and not the placeholder that Outlook writes for nobody."""
    return recipient.number(0x0C150003) in (None, 1, 2) and text(recipient, 0x3002) != "UNKNOWN"


def text_reader(ansi):
    return lambda item, prop: item.text(prop, ansi)


def attachment(item, named, text):
    inner = item.path + ["__substg1.0_3701000D"]
    if item.ole.exists("/".join(inner)):
        return {"message": facts(Item(item.ole, inner, 24), named)}
    raw = item.binary(0x3701) or b""
    return {"name": text(item, 0x3707) or text(item, 0x3704), "sha256": hashlib.sha256(raw).hexdigest()}


def main():
    result = {}
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.msg")):
        with olefile.OleFileIO(str(path)) as ole:
            result[path.name] = facts(Item(ole, [], 32), named_properties(ole))
    json.dump(result, sys.stdout, indent=1, ensure_ascii=False, sort_keys=True)
    sys.stdout.write("\n")


main()
