"""The first words of a text, folded so that only letters and digits count."""

import html.parser
import re
import unicodedata

WORDS = 8


class TextOfHtml(html.parser.HTMLParser):
    """The readable text of an HTML page, without styles and scripts."""

    SILENT = {"style", "script", "title"}
    BREAKS = {"p", "div", "br", "tr", "td", "th", "li", "table", "h1", "h2", "h3", "h4", "center", "hr"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts = []
        self.silent = 0

    def handle_starttag(self, tag, attrs):
        if tag in self.SILENT:
            self.silent += 1
        if tag in self.BREAKS:
            self.parts.append(" ")

    def handle_endtag(self, tag):
        if tag in self.SILENT and self.silent:
            self.silent -= 1
        if tag in self.BREAKS:
            self.parts.append(" ")

    def handle_data(self, data):
        if not self.silent:
            self.parts.append(data)


def text_of_html(page):
    reader = TextOfHtml()
    reader.feed(page)
    return "".join(reader.parts)


def words(text):
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text))[:WORDS]
