package cn.banshi.sheet.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file writes its characters.
 *
 * @param charset the encoding
 * @param mark bytes of the byte order mark
 */
record TextEncoding(Charset charset, int mark) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int PIECE = 1 << 16;
    /** Of this many characters beyond ASCII one may be broken: files are cut and pasted together. */
    private static final int ONE_BROKEN_IN = 10;

    /** What the byte order mark says; without one UTF-8 where that fits, else GB18030. */
    static TextEncoding of(Path file, Refusal refusal) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        Fit utf8 = Fit.of(file, StandardCharsets.UTF_8);
        if (utf8.controls > 0) {
            throw refusal.noTable("程序用的数据文件");
        }
        if (utf8.fits()) {
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        }
        if (Fit.of(file, GB18030).fits()) {
            return new TextEncoding(GB18030, 0);
        }
        throw refusal.noTable("认不出编码的文件");
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A reader behind the mark; broken characters come as U+FFFD. */
    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(mark);
            return new BufferedReader(new InputStreamReader(in, charset), PIECE);
        } catch (IOException failure) {
            in.close();
            throw failure;
        }
    }

    /** How well a file's bytes fit an encoding. */
    private record Fit(long beyondAscii, long broken, long controls) {
        boolean fits() {
            return broken * ONE_BROKEN_IN <= beyondAscii;
        }

        static Fit of(Path file, Charset charset) throws IOException {
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer bytes = ByteBuffer.allocate(PIECE);
            CharBuffer characters = CharBuffer.allocate(PIECE);
            long beyondAscii = 0;
            long broken = 0;
            long controls = 0;
            try (InputStream in = Files.newInputStream(file)) {
                boolean ended = false;
                while (!ended) {
                    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                    ended = read < 0;
                    bytes.position(bytes.position() + Math.max(0, read)).flip();
                    CoderResult result;
                    do {
                        result = decoder.decode(bytes, characters, ended);
                        characters.flip();
                        while (characters.hasRemaining()) {
                            char character = characters.get();
                            beyondAscii += character > 0x7F ? 1 : 0;
                            controls += character < 0x20 && !Character.isWhitespace(character) ? 1 : 0;
                        }
                        characters.clear();
                        if (result.isError()) {
                            broken++;
                            bytes.position(bytes.position() + result.length());
                        }
                    } while (result.isError() || result.isOverflow());
                    bytes.compact();
                }
            }
            return new Fit(beyondAscii, broken, controls);
        }
    }
}
