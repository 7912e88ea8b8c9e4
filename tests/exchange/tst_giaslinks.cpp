#include "exchange/giaslinks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

QString shared(const QString &name)
{
    return QStringLiteral(HUBKEEPER_SHARED_DIR "/data/") + name;
}

class TestGiasLinks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QByteArray &bytes)
    {
        QFile file{m_folder.filePath(u"links.csv"_s)};
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

private slots:
    void realLinks()
    {
        const QString path = shared(u"links_edubasealldata20250422.csv"_s);
        if (!QFile::exists(path))
            QSKIP("the shared data folder is not beside the project");

        const auto links = readGiasLinks(path);

        QVERIFY(links);
        QCOMPARE(links->links.size(), 33801U);
        QCOMPARE(links->skipped, 0);
        QVERIFY(links->problems.empty());
        QCOMPARE(links->extractDate, QDate(2025, 4, 22));
        const SuccessorIndex index{links->links};
        QCOMPARE(index.successors(100016), std::vector<int>{132245});
        const auto count = [&](GiasLinkKind kind) {
            return std::count_if(links->links.begin(), links->links.end(),
                                 [&](const GiasLink &link) { return link.kind == kind; });
        };
        QCOMPARE(count(GiasLinkKind::Successor), 16451 + 184 + 110 + 48);
        QCOMPARE(count(GiasLinkKind::Predecessor), 16264 + 230 + 123 + 44);
        QCOMPARE(count(GiasLinkKind::Merger), 111 + 9 + 9 + 5);
    }

    void linksInTheZip()
    {
        const QString path = shared(u"gias_results_zip_shape.zip"_s);
        if (!QFile::exists(path))
            QSKIP("the shared data folder is not beside the project");

        const auto links = readGiasLinks(path);

        QVERIFY(links);
        QCOMPARE(links->links.size(), 1U);
        QCOMPARE(links->links[0].linkUrn, 100004);
    }

    void linkRowsAreJudged()
    {
        const auto links = readGiasLinks(written("URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n"
                                                 "100001,100002,\"X\x92s\",Successor,31-08-2021\n"
                                                 "100001,,X,Successor,\n"
                                                 "100001,100003,X,Predecessor\n"
                                                 "100001,100004,X,Result of Amalgamation,soon\n"));

        QVERIFY(links);
        QCOMPARE(links->links.size(), 2U);
        QCOMPARE(links->skipped, 2);
        QCOMPARE(links->problems.size(), 3U);
        QCOMPARE(links->links[0].established, QDate(2021, 8, 31));
        QCOMPARE(links->links[1].kind, GiasLinkKind::Merger);
        const auto refused = readGiasLinks(written("URN,EstablishmentName\n"));
        QVERIFY(!refused && refused.error().message.contains(u"LinkURN"_s));
    }

    void chainsAreFollowed()
    {
        const auto link = [](int urn, GiasLinkKind kind, int other) {
            return GiasLink{.urn = urn, .linkUrn = other, .kind = kind, .linkType = {}, .established = {}};
        };
        const SuccessorIndex index{{link(1, GiasLinkKind::Successor, 2), link(2, GiasLinkKind::Successor, 3),
                                    link(2, GiasLinkKind::Successor, 4),
                                    link(6, GiasLinkKind::Predecessor, 5),
                                    link(7, GiasLinkKind::Successor, 8), link(8, GiasLinkKind::Successor, 7),
                                    link(9, GiasLinkKind::Other, 10), link(11, GiasLinkKind::Merger, 12)},
                                   [](int urn) { return urn == 12; }};

        QCOMPARE(index.successors(1), std::vector<int>{2});
        QCOMPARE(index.latest(1), (std::vector<int>{3, 4}));
        QCOMPARE(index.latest(5), std::vector<int>{6});
        QCOMPARE(index.predecessors(4), std::vector<int>{2});
        QCOMPARE(index.latest(7), std::vector<int>{});
        QCOMPARE(index.latest(3), std::vector<int>{});
        QCOMPARE(index.family(3), (std::vector<int>{1, 2, 3, 4}));
        QCOMPARE(index.family(9), std::vector<int>{9});
        QCOMPARE(index.latest(12), std::vector<int>{11});
    }
};

} // namespace

QTEST_APPLESS_MAIN(TestGiasLinks)
#include "tst_giaslinks.moc"
