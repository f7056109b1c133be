"""Forms with files; a file's name is refused rather than mended."""

from collections.abc import Mapping
from typing import Any

from django.http.multipartparser import MultiPartParser as DjangoParser
from django.http.multipartparser import MultiPartParserError
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.exceptions import ParseError
from rest_framework.parsers import DataAndFiles, MultiPartParser

NAME_LENGTH = 255


class _StrictParser(DjangoParser):
    def sanitize_file_name(self, file_name: str) -> str:
        """The name as sent; Django would cut off paths and drop control characters silently."""
        if file_name in {".", ".."} or "/" in file_name or "\\" in file_name:
            raise MultiPartParserError("A file's name must not hold a path.")
        if not file_name.isprintable():
            raise MultiPartParserError("A file's name must not hold control characters.")
        if len(file_name) > NAME_LENGTH:
            raise MultiPartParserError(f"A file's name may have {NAME_LENGTH} characters.")
        return file_name


@extend_schema_field({"type": "string", "format": "binary", "minLength": 1})
class UploadField(serializers.FileField):
    """A file that is not empty."""


class UploadParser(MultiPartParser):
    """multipart/form-data, as browsers send forms with files."""

    def parse(
        self, stream: Any, media_type: str | None = None, parser_context: Mapping[str, Any] | None = None
    ) -> "DataAndFiles[Any, Any]":
        """The fields and the files; raises ParseError."""
        request = (parser_context or {})["request"]
        meta = {**request.META, "CONTENT_TYPE": media_type or ""}
        try:
            return DataAndFiles(*_StrictParser(meta, stream, request.upload_handlers, "utf-8").parse())
        except MultiPartParserError as error:
            raise ParseError(str(error)) from error
