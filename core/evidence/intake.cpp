#include "core/evidence/intake.h"

#include "core/crypto/companionhasher.h"
#include "core/crypto/sealedfile.h"
#include "core/evidence/plaintextcheck.h"
#include "core/evidence/sourcefile.h"

#include <vector>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t pieceBytes = 1024 * 1024; // handing a smaller one to the other thread would cost more than it saves

/** The state of one pass. */
class Pass {
public:
    Pass(const IntakeWork& work, SourceFile source, SealedFileWriter writer)
        : m_work(work),
          m_source(std::move(source)),
          m_writer(std::move(writer))
    {
    }

    Result<SealedIntake> run(const Progress& progress)
    {
        std::vector<unsigned char> piece(pieceBytes);
        while (true) {
            const auto got = m_source.read(piece);
            if (!got)
                return std::unexpected(got.error());
            if (*got == 0)
                break;
            if (auto done = take(ByteSpan(piece.data(), size_t(*got))); !done)
                return std::unexpected(named(done.error()));
            if (!goOn(progress, m_writer.plaintextBytes(), m_source.sizeBytes()))
                return failure(ErrorCode::Cancelled, m_source.name());
        }
        return finish();
    }

private:
    Error named(Error error) const
    {
        if (error.subject.isEmpty() || error.code == ErrorCode::DiskFull || error.code == ErrorCode::WriteFailed)
            error.subject = m_source.name();
        return error;
    }

    Result<void> take(ByteSpan bytes)
    {
        if (m_type.mediaType.isEmpty()) {
            m_type = contentTypeOf(bytes);
            if (auto open = checkGateContent(m_work.gate, m_type.contentClass); !open)
                return open;
        }
        // A "text" is text to its last byte, or the gate asks again what it is.
        if (m_type.contentClass == ContentClass::PlainText) {
            m_text.add(bytes);
            if (!m_text.isTextSoFar())
                m_type = { ContentClass::Unknown, u"application/octet-stream"_s };
            if (auto open = checkGateContent(m_work.gate, m_type.contentClass); !open)
                return open;
        }
        m_hasher.begin(bytes); // while it is sealed and written here
        auto written = m_writer.write(bytes);
        m_hasher.wait(); // the piece is about to be read over
        return written;
    }

    Result<SealedIntake> finish()
    {
        if (m_writer.plaintextBytes() == 0 && m_source.sizeBytes() == 0)
            return failure(ErrorCode::BadArgument, m_source.name(), "empty file");
        if (auto same = m_source.checkUnchanged(); !same)
            return std::unexpected(same.error());
        if (m_type.contentClass == ContentClass::PlainText && !m_text.isText()) {
            m_type = { ContentClass::Unknown, u"application/octet-stream"_s };
            if (auto open = checkGateContent(m_work.gate, m_type.contentClass); !open)
                return std::unexpected(named(open.error()));
        }
        SealedIntake sealed;
        sealed.pendingName = u".tmp-"_s + m_work.request.item.id.toString();
        sealed.type = m_type;
        sealed.sizeBytes = m_writer.plaintextBytes();
        sealed.sha256 = m_hasher.finish();
        if (auto done = m_writer.commit(sealed.pendingName); !done)
            return std::unexpected(named(done.error()));
        return sealed;
    }

    const IntakeWork& m_work;
    SourceFile m_source;
    SealedFileWriter m_writer;
    CompanionHasher m_hasher;
    PlainTextCheck m_text;
    ContentType m_type;
};

} // namespace

Result<SealedIntake> sealIntake(const IntakeWork& work, const Progress& progress)
{
    auto source = SourceFile::open(work.request.path);
    if (!source)
        return std::unexpected(source.error());
    const EvidenceItem& item = work.request.item;
    auto writer = SealedFileWriter::create(work.blobFolder, work.blobKey, { item.caseId, ObjectId(item.id.uuid()) });
    if (!writer)
        return std::unexpected(writer.error());
    return Pass(work, std::move(*source), std::move(*writer)).run(progress);
}

} // namespace gyeot
