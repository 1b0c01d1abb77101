// Made of apps/api/openapi/openapi.json by the build.
export interface paths {
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đăng nhập; phiên nằm trong cookie dunghen_session */
        post: operations["AuthController_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đăng xuất: phiên này kết thúc ngay ở máy chủ */
        post: operations["AuthController_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tôi là ai, giữ chức danh nào, làm thay ai, mã X-CSRF-Token */
        get: operations["AuthController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đổi mật khẩu; mọi phiên khác kết thúc, phiên này được thay bằng phiên mới */
        post: operations["AuthController_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các phiên đang mở của tôi: từ máy nào, địa chỉ nào, lần cuối khi nào */
        get: operations["SessionsController_list"];
        put?: never;
        post?: never;
        /** Kết thúc mọi phiên khác của tôi */
        delete: operations["SessionsController_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Kết thúc một phiên của tôi */
        delete: operations["SessionsController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Có những cách đăng nhập nào: mật khẩu, và đăng nhập một lần nếu được cài đặt */
        get: operations["SsoController_options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chuyển trình duyệt sang hệ thống đăng nhập một lần; ve: trang muốn về sau đó */
        get: operations["SsoController_begin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sso/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hệ thống đăng nhập một lần trả người về đây; thành công thì mở phiên */
        get: operations["SsoController_comeBack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sso/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kết thúc cả phiên ở hệ thống đăng nhập một lần (máy dùng chung) */
        get: operations["SsoController_endThere"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sso/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bắt đầu liên kết tài khoản của tôi; url: trang của hệ thống đăng nhập một lần */
        post: operations["OwnSsoController_begin"];
        /** Bỏ liên kết của tôi; phiên mở bằng đăng nhập một lần kết thúc */
        delete: operations["OwnSsoController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Việc của quản trị hôm nay: mật khẩu lần đầu chưa đổi, tên đăng nhập tạm khóa, làm thay sắp hết, chức danh thiếu người, lần ban hành đang chờ */
        get: operations["OverviewController_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đơn vị, ai ngồi ở chức danh nào hôm nay, chức danh nào thiếu người */
        get: operations["OverviewController_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ai đã làm gì với người, chức danh, tài khoản, việc làm thay; mới nhất trước */
        get: operations["OverviewController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mọi việc làm thay: đang chạy, sắp tới, đã xong */
        get: operations["SubstitutionsController_list"];
        put?: never;
        /** Giao một người làm thay người vắng mặt trong một thời gian */
        post: operations["SubstitutionsController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/substitutions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kết thúc một việc làm thay trước hạn, từ yêu cầu kế tiếp */
        post: operations["SubstitutionsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mọi người: chức danh trước nay, tài khoản, tên đăng nhập đang tạm khóa */
        get: operations["PeopleController_list"];
        put?: never;
        /** Thêm một người, chưa có chức danh và tài khoản */
        post: operations["PeopleController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Giao một chức danh, bên cạnh các chức danh đang giữ */
        post: operations["PeopleController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/posts/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đặt ngày cuối của một chức danh */
        post: operations["PeopleController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mở tài khoản; mật khẩu lần đầu chỉ có trong câu trả lời này */
        post: operations["AccountsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/account/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mật khẩu lần đầu mới, chỉ có trong câu trả lời này; mọi phiên của người đó kết thúc */
        post: operations["AccountsController_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/account/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mở tên đăng nhập đang tạm khóa vì sai mật khẩu nhiều lần */
        post: operations["AccountsController_unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/account/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Khóa tài khoản; mọi phiên của nó kết thúc ngay */
        post: operations["AccountsController_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/account/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mở lại một tài khoản đã khóa */
        post: operations["AccountsController_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/sso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Liên kết tài khoản với một mã của đăng nhập một lần */
        post: operations["AccountsController_link"];
        /** Bỏ liên kết với đăng nhập một lần; phiên mở bằng nó kết thúc */
        delete: operations["AccountsController_unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chức danh của tôi theo thời gian; ai làm thay tôi, tôi làm thay ai */
        get: operations["OwnSubstitutionsController_list"];
        put?: never;
        /** Giao người làm thay tôi khi tôi vắng mặt */
        post: operations["OwnSubstitutionsController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/substitutions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kết thúc trước hạn việc người khác làm thay tôi */
        post: operations["OwnSubstitutionsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cơ quan: đơn vị, vai trò và những người hôm nay giữ chức danh */
        get: operations["AgencyController_describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lịch làm việc đang dùng: phiên bản, các năm, năm chưa có quyết định */
        get: operations["CalendarsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một lịch: ngày nghỉ, ngày làm bù, ngày cơ quan đóng cửa với văn bản; toàn văn YAML */
        get: operations["CalendarsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chạy thử: lịch sau thay đổi và tác động tới ngày hẹn của mọi hồ sơ đang giải quyết; không lưu gì */
        post: operations["CalendarsController_try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các phiên bản đã lưu và bản trong tệp: ai lưu, lúc nào, văn bản nào, đã tính lại đến đâu */
        get: operations["CalendarsController_versions"];
        put?: never;
        /**
         * Lưu phiên bản mới và áp dụng: mọi tiến trình tính theo nó, ngày hẹn đang chạy được tính lại
         * @description Lặp lại thay đổi đã thử, kèm phiên bản đang dùng lúc thử và lý do. 409 calendar.moved_on khi đã có người lưu trước; 409 calendar.redating khi phiên bản trước còn đang tính lại. Tính lại lâu hơn hai giây thì chạy tiếp ở phía sau: xem redating trong GET /calendars/{id}/versions.
         */
        post: operations["CalendarsController_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Toàn văn YAML của một phiên bản đang hoặc từng áp dụng */
        get: operations["CalendarsController_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách hồ sơ theo ngày hẹn trả, phân trang bằng next */
        get: operations["DossiersController_list"];
        put?: never;
        /** Mở hồ sơ ở bước đầu của thủ tục đang có hiệu lực */
        post: operations["DossiersController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thực hiện một thao tác; 409 khi hồ sơ đã đổi hoặc thao tác không hợp lúc này */
        post: operations["DossiersController_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng từng ngày của ngày hẹn trả */
        get: operations["DossiersController_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/ledger.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng từng ngày, để in */
        get: operations["DossiersController_printedLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Văn bản nợ và đã ban hành */
        get: operations["DossiersController_letters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một hồ sơ: đang ở đâu, hẹn khi nào, lượt ai, tôi làm được gì và vì sao phần còn lại thì không */
        get: operations["DossierPageController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nhật ký của hồ sơ bằng lời, chuỗi băm, và mọi lần lời hẹn thay đổi */
        get: operations["DossierPageController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ai đã đọc hồ sơ, khi nào, với chức danh nào, vì sao được đọc */
        get: operations["DossierPageController_readings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Một thao tác cho nhiều hồ sơ, mỗi hồ sơ một kết quả riêng */
        post: operations["BulkController_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bàn làm việc: hồ sơ đến lượt, theo thời gian còn lại, với bộ đếm chính xác */
        get: operations["DeskController_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/applicants-turn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ đang chờ người nộp (bổ sung, khắc phục…), hết hạn sớm nhất trước */
        get: operations["DeskController_applicantsTurn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trình ký: hồ sơ chờ tôi ký, theo thời gian còn lại để ký, và vì sao chưa ký được */
        get: operations["ApprovalsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một hồ sơ để đọc trước khi ký: ai đã thẩm định, biên bản, dự thảo, giấy tờ, nhật ký */
        get: operations["ApprovalsController_reading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hôm nay tôi phải làm gì: hẹn trả hôm nay, quá hạn, bước hết hạn, thư xin lỗi phải gửi */
        get: operations["ApprovalsController_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Báo khi có thay đổi ở đơn vị của người nghe: {units, at}, không có mã hay tên hồ sơ nào
         * @description Sự kiện ready khi đã nghe, message khi có thay đổi, ended khi phiên đăng nhập đã hết.
         */
        get: operations["EventsController_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hàng chờ của một đơn vị: bộ đếm chính xác và trang đầu theo ngày hẹn trả */
        get: operations["QueuesController_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mọi lần ban hành đã ban hành: hiệu lực, thời hạn bằng lời và mức tin cậy, đơn vị, ai được nộp */
        get: operations["ProceduresController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lần ban hành đang có hiệu lực hôm nay (mã như QT-08/DMP, viết QT-08%2FDMP) */
        get: operations["ProceduresController_inForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}/issues/{issue}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một lần ban hành, với máy trạng thái XState */
        get: operations["ProceduresController_issue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bản in (HTML, A4) của lần ban hành đang áp dụng, hay lần cuối cùng của thủ tục đã hết hiệu lực */
        get: operations["PrintController_inForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}/issues/{issue}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bản in (HTML, A4) của một lần ban hành */
        get: operations["PrintController_issue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}/issues/{issue}/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lưu đồ (SVG) của một lần ban hành; mỗi ô mang tên bước ở data-step */
        get: operations["PrintController_diagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần ban hành chưa ban hành: dự thảo, đã kiểm tra, đã duyệt */
        get: operations["IssuesController_drafts"];
        put?: never;
        /** Nộp một văn bản làm dự thảo và kiểm tra; lỗi kiểm tra nằm trong findings */
        post: operations["IssuesController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}/issues/{issue}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Toàn văn một lần ban hành ở bất kỳ giai đoạn nào, để đọc trước khi duyệt */
        get: operations["IssuesController_source"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}/issues/{issue}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kiểm tra lại một dự thảo, ví dụ sau khi đã bổ nhiệm thêm người */
        post: operations["IssuesController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}/issues/{issue}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Duyệt: thư ký ISO hoặc lãnh đạo, không phải người đã soạn */
        post: operations["IssuesController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}/issues/{issue}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ban hành từ ngày ghi trong văn bản; lần trước hết hiệu lực ngày liền trước */
        post: operations["IssuesController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}/issues/{issue}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đặt ngày cuối cùng nhận hồ sơ theo một lần đã ban hành */
        post: operations["IssuesController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}/issues/{issue}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ một dự thảo chưa ban hành; nhật ký vẫn giữ */
        post: operations["IssuesController_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hai lần ban hành khác nhau ở đâu: cách làm (flow) và văn bản (text, unified) */
        get: operations["IssuesController_diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nhật ký ban hành: ai làm gì, khi nào, với văn bản nào */
        get: operations["IssuesController_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chạy thử: một lần ban hành khác, kể cả dự thảo, sẽ đổi ngày hẹn của hồ sơ đang giải quyết ra sao */
        post: operations["MigrationController_impact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh mục tài liệu HTQLCL: 115 dòng như bản in, với tình trạng hôm nay và ghi chú bất thường */
        get: operations["RegisterController_register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh mục tài liệu HTQLCL dạng Excel */
        get: operations["RegisterController_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các đoàn thẩm định của một đơn vị, cả đoàn đã kết thúc */
        get: operations["InspectionTeamsController_teams"];
        put?: never;
        /** Lập đoàn thẩm định */
        post: operations["InspectionTeamsController_form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sửa đoàn: tên, người, số lượt mỗi buổi, thời gian; kết thúc bằng ngày cuối */
        post: operations["InspectionTeamsController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lịch thẩm định của một đơn vị: ngày, đoàn, buổi đã xếp và hồ sơ đang chờ */
        get: operations["InspectionsController_week"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hôm nay tôi đi thẩm định ở đâu; hồ sơ nào của đơn vị phải đi chậm nhất hôm nay */
        get: operations["InspectionsController_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lịch đi thẩm định trong ngày của một đoàn, để in */
        get: operations["InspectionsController_schedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần xếp, chuyển, hủy lịch thẩm định của một hồ sơ */
        get: operations["InspectionsController_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xem trước: ngày này có đi được không, có muộn không, vì sao */
        post: operations["InspectionsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xếp hồ sơ vào một lượt của đoàn; muộn thì phải xác nhận và ghi lý do */
        post: operations["InspectionsController_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/visits/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chuyển sang lượt khác; đổi ngày phải ghi lý do */
        post: operations["InspectionsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/visits/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hủy lịch, ghi lý do; hồ sơ lại chờ xếp */
        post: operations["InspectionsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Việc phải nhìn tới hôm nay: quá hạn, nợ thư xin lỗi, đến hạn hôm nay và ngày làm việc tới */
        get: operations["TodayController_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/today/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hồ sơ của một trong các con số hôm nay */
        get: operations["TodayController_dossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/on-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tỷ lệ đúng hạn theo lĩnh vực, thủ tục hoặc đơn vị; 0/0 là không phát sinh (value null) */
        get: operations["StatisticsController_onTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/form-ii-06a": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Biểu II.06a/VPCP/KSTT, 13 cột, với bốn đẳng thức được kiểm tra */
        get: operations["StatisticsController_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/form-ii-06a.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Biểu II.06a/VPCP/KSTT dạng Excel */
        get: operations["StatisticsController_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các kỳ báo cáo để chọn: tháng, quý, 6 tháng, năm, từ ngày 15 đến ngày 14 */
        get: operations["StatisticsController_periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Diễn biến một năm qua theo tháng báo cáo hoặc theo tuần */
        get: operations["StatisticsController_trend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đúng những hồ sơ tạo nên một con số của các bảng trên */
        get: operations["StatisticsController_dossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thành phần hồ sơ và các tệp đã nộp */
        get: operations["PapersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thêm một tệp khi hồ sơ đang tiếp nhận hoặc đang chờ bổ sung */
        post: operations["PapersController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/papers/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nội dung một tệp; mỗi lần mở đều được ghi lại */
        get: operations["PapersController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/result-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các bản dự thảo trình ký của hồ sơ, mới nhất trước */
        get: operations["ResultDraftsController_list"];
        put?: never;
        /** Đưa lên một bản dự thảo (PDF hoặc Word) khi bước soạn thảo là của mình */
        post: operations["ResultDraftsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/result-drafts/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nội dung một bản dự thảo; mỗi lần mở đều được ghi lại */
        get: operations["ResultDraftsController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tệp của một bản nháp của tôi */
        get: operations["DraftsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thêm một tệp vào bản nháp; mã bản nháp là commandId sẽ dùng khi mở hồ sơ */
        post: operations["DraftsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/papers/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nội dung một tệp trong bản nháp của tôi */
        get: operations["DraftsController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{draft}/papers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Bỏ một tệp khỏi bản nháp */
        delete: operations["DraftsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Người đã nộp hồ sơ với đúng số giấy tờ này: tên, điện thoại, địa chỉ lần gần nhất; được ghi lại */
        get: operations["ApplicantsController_recognise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}/appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ngày hẹn trả nếu hồ sơ đủ được tiếp nhận lúc này, với bảng từng ngày; không ghi gì */
        get: operations["AppointmentController_appointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả: dữ liệu, mã QR */
        get: operations["ReceiptController_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{code}/receipt/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả, để in (A5) */
        get: operations["ReceiptController_printed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reception/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thủ tục đang có hiệu lực mà tôi được tiếp nhận hồ sơ hôm nay */
        get: operations["ReceivableController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Máy chủ và cơ sở dữ liệu trả lời */
        get: operations["HealthController_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        LoginDto: {
            /** @example lan */
            login: string;
            password: string;
        };
        PasswordDto: {
            /** @description Mật khẩu đang dùng. */
            current: string;
            /** @description Mật khẩu mới, ít nhất 10 ký tự. */
            next: string;
        };
        SubstitutionDto: {
            /**
             * @description Người làm thay.
             * @example chi
             */
            acting: string;
            /** @description Chỉ chức danh này, cùng với unit; mọi chức danh nếu không ghi. */
            role?: string;
            unit?: string;
            /** @example 2026-09-01 */
            from: string;
            /**
             * @description Ngày cuối, tính cả ngày này.
             * @example 2026-09-05
             */
            to: string;
            /**
             * @description Căn cứ: quyết định, giấy nghỉ phép.
             * @example Nghỉ phép, QĐ 12/QĐ-SYT
             */
            reason: string;
            /**
             * @description Người vắng mặt.
             * @example binh
             */
            absent: string;
        };
        PersonDto: {
            /**
             * @description Mã: chữ không dấu, số, . _ @ -
             * @example lan
             */
            id: string;
            /** @example Nguyễn Thị Lan */
            name: string;
        };
        PostDto: {
            /** @example specialist */
            role: string;
            /** @example phong_duoc */
            unit: string;
            /**
             * @description Ngày đầu; hôm nay nếu không ghi.
             * @example 2026-09-01
             */
            from?: string;
            /** @description Ngày cuối, tính cả ngày này. */
            to?: string;
        };
        EndPostDto: {
            /** @example specialist */
            role: string;
            /** @example phong_duoc */
            unit: string;
            /**
             * @description Ngày cuối cùng giữ chức danh.
             * @example 2026-12-31
             */
            on: string;
        };
        AccountDto: {
            /** @description Tên đăng nhập; mã của người nếu không ghi. */
            login?: string;
        };
        SubjectDto: {
            /** @description Mã của người ở hệ thống đăng nhập một lần (sub). */
            sub: string;
        };
        OwnSubstitutionDto: {
            /**
             * @description Người làm thay.
             * @example chi
             */
            acting: string;
            /** @description Chỉ chức danh này, cùng với unit; mọi chức danh nếu không ghi. */
            role?: string;
            unit?: string;
            /** @example 2026-09-01 */
            from: string;
            /**
             * @description Ngày cuối, tính cả ngày này.
             * @example 2026-09-05
             */
            to: string;
            /**
             * @description Căn cứ: quyết định, giấy nghỉ phép.
             * @example Nghỉ phép, QĐ 12/QĐ-SYT
             */
            reason: string;
        };
        DayChangeDto: {
            /**
             * @description off: nghỉ; work: làm bù; closure: cơ quan đóng cửa; ordinary: như tuần thường; decided: đã có quyết định cho cả năm (from 01-01, to 12-31)
             * @enum {string}
             */
            kind: "off" | "work" | "closure" | "ordinary" | "decided";
            /** @example 2027-02-11 */
            from: string;
            /**
             * @description Ngày cuối, tính cả ngày này.
             * @example 2027-02-12
             */
            to: string;
            /** @example Tết Nguyên Đán Đinh Mùi */
            name: string;
            /**
             * @description Số văn bản quyết định.
             * @example TB 5034/TB-BNV
             */
            decision: string;
        };
        TryCalendarDto: {
            /** @description Thay đổi so với lịch đang dùng. */
            changes?: components["schemas"]["DayChangeDto"][];
            /** @description Hoặc toàn văn YAML của lịch mới. */
            source?: string;
        };
        SaveCalendarDto: {
            /** @description Thay đổi so với lịch đang dùng. */
            changes?: components["schemas"]["DayChangeDto"][];
            /** @description Hoặc toàn văn YAML của lịch mới. */
            source?: string;
            /**
             * @description Phiên bản đang dùng khi chạy thử.
             * @example 1
             */
            expectedVersion: number;
            /**
             * @description Vì sao đổi lịch; ghi vào nhật ký.
             * @example Sở đóng cửa do bão số 3
             */
            reason: string;
        };
        ApplicantDto: {
            /**
             * @description Loại chủ hồ sơ; bắt buộc khi thủ tục chỉ dành cho một số loại.
             * @enum {string}
             */
            kind?: "citizen" | "organisation" | "authority" | "unit";
            /**
             * @description Chủ hồ sơ.
             * @example Nhà thuốc Minh Châu
             */
            name: string;
            /** @description CCCD, mã số thuế hoặc hộ chiếu. */
            identifier?: string;
            /**
             * @description identifier là số gì; không gửi thì số giống CCCD, CMND, mã số thuế được kiểm tra như thế.
             * @enum {string}
             */
            identifierKind?: "cccd" | "cmnd" | "tax_code" | "passport" | "other";
            phone?: string;
            address?: string;
            email?: string;
        };
        OpenDossierDto: {
            /**
             * @description Mã thủ tục.
             * @example QT-08/DMP
             */
            procedure: string;
            /** @enum {string} */
            channel: "online" | "direct" | "post";
            applicant: components["schemas"]["ApplicantDto"];
            /**
             * @description Mã các thành phần hồ sơ đã nộp.
             * @example [
             *       "registration"
             *     ]
             */
            papers: string[];
            /** @description Mã lệnh do bên gửi chọn; gửi lại cùng mã thì nhận lại đúng câu trả lời đầu tiên. */
            commandId?: string;
            /** @description Ngày hẹn trả đã có sẵn; chỉ cho thủ tục không tự tính thời hạn. */
            due?: string;
        };
        ActDto: {
            /**
             * @description Thao tác của bước hiện tại, hoặc withdraw, suspend, resume, issue_apology.
             * @example accept
             */
            action: string;
            /**
             * @description Lần sửa đổi của hồ sơ mà người xử lý đã xem.
             * @example 1
             */
            expectedRevision: number;
            /** @description Dữ kiện thao tác cần, ví dụ {"reason": "…"}. */
            data?: {
                [key: string]: unknown;
            };
            /** @description Mã lệnh do bên gửi chọn; gửi lại cùng mã thì nhận lại đúng câu trả lời đầu tiên. */
            commandId?: string;
        };
        BulkItemDto: {
            /** @example H00.01-260803-0001 */
            code: string;
            /**
             * @description Lần sửa đổi của hồ sơ mà người xử lý đã xem.
             * @example 1
             */
            expectedRevision: number;
            /** @description Mã lệnh riêng của hồ sơ này; gửi lại cùng mã thì không làm lần thứ hai. */
            commandId: string;
        };
        BulkActDto: {
            /**
             * @description Một thao tác cho mọi hồ sơ.
             * @example approve
             */
            action: string;
            /** @description Dữ kiện chung của thao tác. */
            data?: {
                [key: string]: unknown;
            };
            items: components["schemas"]["BulkItemDto"][];
        };
        DraftDto: {
            /** @description Ý kiến của người thực hiện, ghi vào nhật ký. */
            reason?: string;
            /** @description Toàn văn YAML, procedure/v1 hoặc document/v1. */
            source: string;
            /**
             * @description Tên tệp, để chỉ chỗ lỗi.
             * @example QT-08.issue-3.yaml
             */
            file?: string;
        };
        ReasonDto: {
            /** @description Ý kiến của người thực hiện, ghi vào nhật ký. */
            reason?: string;
        };
        PublishDto: {
            /** @description Ý kiến của người thực hiện, ghi vào nhật ký. */
            reason?: string;
            /** @description Ngày có hiệu lực; phải là ngày ghi trong văn bản. */
            from?: string;
        };
        EndDto: {
            /**
             * @description Ngày cuối cùng nhận hồ sơ.
             * @example 2026-12-31
             */
            on: string;
            /** @description Lý do, ghi vào nhật ký. */
            reason: string;
            /**
             * @description Mã thủ tục tiếp nối.
             * @example QT-05/KCB
             */
            successor?: string;
        };
        ImpactDto: {
            /**
             * @description Lần ban hành hồ sơ đang theo.
             * @example 2
             */
            from: number;
            /**
             * @description Lần ban hành định chuyển sang; có thể còn là dự thảo.
             * @example 3
             */
            to: number;
            /**
             * @description Bước cũ: bước mới. Không gửi thì bước nào giữ tên bước ấy.
             * @example {
             *       "appraising": "appraising"
             *     }
             */
            states?: {
                [key: string]: string;
            };
        };
        TeamDto: {
            /** @example phong_duoc */
            unit: string;
            /** @example Đoàn số 1 */
            name: string;
            /** @description Mã người, theo thứ tự trong quyết định; người đầu là trưởng đoàn. */
            members: string[];
            /** @description Số nơi đi được trong một buổi. */
            perHalf: number;
            /** @example 2026-08-01 */
            from: string;
            /** @description Ngày cuối; không ghi là chưa định. */
            to?: string | null;
        };
        ChangeTeamDto: {
            /** @example phong_duoc */
            unit: string;
            /** @example Đoàn số 1 */
            name: string;
            /** @description Mã người, theo thứ tự trong quyết định; người đầu là trưởng đoàn. */
            members: string[];
            /** @description Số nơi đi được trong một buổi. */
            perHalf: number;
            /** @example 2026-08-01 */
            from: string;
            /** @description Ngày cuối; không ghi là chưa định. */
            to?: string | null;
            /** @description Lần sửa của đoàn mà người sửa đang thấy. */
            revision: number;
        };
        PreviewDto: {
            /** @description Mã hồ sơ. */
            dossier: string;
            /** @example 2026-08-13 */
            day: string;
        };
        BookDto: {
            /** @description Mã hồ sơ. */
            dossier: string;
            /** @example 2026-08-13 */
            day: string;
            /** @description Đoàn thẩm định. */
            team: string;
            /**
             * @description Buổi sáng hoặc chiều.
             * @enum {string}
             */
            half: "morning" | "afternoon";
            /** @description Lượt trong buổi; không ghi là lượt trống đầu tiên. */
            place?: number;
            /** @description Lý do; bắt buộc khi buổi thẩm định muộn, khác ngày đã báo người nộp, khi chuyển ngày hoặc hủy. */
            reason?: string;
            /** @description Đã biết buổi thẩm định này muộn và vẫn xếp. */
            confirmLate?: boolean;
        };
        MoveDto: {
            /** @description Lần sửa của lịch mà người chuyển đang thấy. */
            revision: number;
            /** @example 2026-08-18 */
            day: string;
            /** @description Đoàn thẩm định. */
            team: string;
            /** @enum {string} */
            half: "morning" | "afternoon";
            place?: number;
            /** @description Lý do; bắt buộc khi buổi thẩm định muộn, khác ngày đã báo người nộp, khi chuyển ngày hoặc hủy. */
            reason?: string;
            confirmLate?: boolean;
        };
        CancelDto: {
            /** @description Lần sửa của lịch mà người hủy đang thấy. */
            revision: number;
            /** @description Lý do hủy. */
            reason: string;
        };
        AccountView: {
            login: string;
            mustChange: boolean;
            demo: boolean;
            disabled: boolean;
            hasPassword: boolean;
            sso: string | null;
            lockedUntil: string | null;
        };
        ActedEntry: {
            dossierNow: components["schemas"]["DossierDetail"];
            dossier: string;
            revision: number;
            at: string;
            kind: components["schemas"]["EntryKind"];
            action: string;
            label: string;
            actor: components["schemas"]["Actor"];
            commandId: string | null;
            from: string;
            to: string;
            data: {
                [key: string]: unknown;
            };
            effects: ("alert_head" | "alert_leader" | "archive" | "draft_result" | "invite_council" | "invite_test" | "issue_receipt" | "letter_apology" | "letter_closure" | "letter_consult" | "letter_forward" | "letter_refusal" | "letter_remedy" | "letter_supplement" | "notify_applicant" | "notify_appointment" | "notify_authority" | "notify_partner" | "notify_visit" | "number_and_seal" | "publish_document" | "publish_result" | "record_handover")[];
            outcome: components["schemas"]["OutcomeView"];
            hash: string;
        };
        ActionChoice: {
            value: string;
            label: string;
        };
        ActionDefinition: {
            label: string;
            to: string;
            if: ("apology_settled" | "on_service_day" | "required_papers_present")[];
            needs: string[];
            then: ("alert_head" | "alert_leader" | "archive" | "draft_result" | "invite_council" | "invite_test" | "issue_receipt" | "letter_apology" | "letter_closure" | "letter_consult" | "letter_forward" | "letter_refusal" | "letter_remedy" | "letter_supplement" | "notify_applicant" | "notify_appointment" | "notify_authority" | "notify_partner" | "notify_visit" | "number_and_seal" | "publish_document" | "publish_result" | "record_handover")[];
            notBySameAs: string[];
        };
        ActionNeed: {
            field: string;
            label: string;
            kind: components["schemas"]["NeedKind"];
            required: boolean;
            choices: components["schemas"]["ActionChoice"][] | null;
            hint: string | null;
        };
        ActionOffer: {
            name: string;
            label: string;
            standing: boolean;
            leadsTo: string | null;
            needs: components["schemas"]["ActionNeed"][];
            allowed: boolean;
            why?: {
                code: string;
                message: string;
            };
            as: string | null;
            stop: components["schemas"]["StopOffer"] | null;
            drafts: boolean;
            handsOver: boolean;
        };
        Actor: {
            id: string;
            role: string;
            unit: string;
            onBehalfOf?: string;
        };
        Adding: {
            allowed: boolean;
            why: string | null;
        };
        AdministratorsDay: {
            today: string;
            firstPasswords: components["schemas"]["UnusedPassword"][];
            locked: components["schemas"]["LockedLogin"][];
            ending: components["schemas"]["SubstitutionView"][];
            vacant: components["schemas"]["VacantSeatView"][];
            waiting: components["schemas"]["IssueView"][];
        };
        AgencyOfficer: {
            actor: string;
            id: string;
            name: string;
            role: string;
            unit: string;
        };
        AgencyView: {
            id: string;
            name: string;
            zone: string;
            today: string;
            units: {
                /** @enum {string} */
                mot_cua: "Bộ phận Tiếp nhận và Trả kết quả";
                /** @enum {string} */
                phong_duoc: "Phòng Nghiệp vụ Dược";
                /** @enum {string} */
                phong_y: "Phòng Nghiệp vụ Y";
                /** @enum {string} */
                phong_hanh_nghe: "Phòng Quản lý hành nghề y dược tư nhân";
                /** @enum {string} */
                chi_cuc_attp: "Chi cục An toàn vệ sinh thực phẩm";
                /** @enum {string} */
                lanh_dao: "Lãnh đạo Sở";
                /** @enum {string} */
                van_thu: "Văn thư - Văn phòng Sở";
                /** @enum {string} */
                tt_giam_dinh: "Trung tâm Giám định y khoa";
                /** @enum {string} */
                tt_kiem_dich: "Trung tâm Kiểm dịch y tế quốc tế";
                /** @enum {string} */
                tt_phap_y: "Trung tâm Pháp y";
                /** @enum {string} */
                tt_phap_y_tam_than: "Trung tâm Giám định pháp y tâm thần";
                /** @enum {string} */
                hoi_dong_duoc: "Hội đồng tư vấn dược";
                /** @enum {string} */
                ban_iso: "Ban chỉ đạo ISO";
            };
            roles: {
                [key: string]: string;
            };
            people: components["schemas"]["AgencyOfficer"][];
        };
        /** @enum {string} */
        ApologyState: "issued" | "none" | "owed";
        Applicant: {
            /** @enum {string} */
            kind?: "authority" | "citizen" | "organisation" | "unit";
            name: string;
            identifier: string;
            identifierKind?: string;
            phone: string;
            address?: string;
            email?: string;
        };
        ApplicantsTurnAnswer: {
            number: number | null;
            dossiers: components["schemas"]["ApplicantsTurnRow"][];
        };
        ApplicantsTurnRow: {
            code: string;
            applicant: string;
            what: string;
            until: string | null;
        };
        Appointment: {
            procedure: components["schemas"]["ProcedureIssueName"];
            regime: components["schemas"]["RegimeName"] | null;
            fee: components["schemas"]["FeeView"] | null;
            ways: components["schemas"]["AppointmentWay"][];
        };
        AppointmentWay: {
            action: string;
            label: string;
            receivedAt: string | null;
            promise: components["schemas"]["PromiseView"];
            phases: components["schemas"]["LedgerPhase"][];
        };
        ApprovalAct: {
            at: string;
            step: string;
            label: string;
            told: components["schemas"]["ToldEntry"];
        };
        ApprovalAction: {
            action: string;
            label: string;
            needs: string[];
            back: boolean;
            blocked: {
                code: string;
                message: string;
            } | null;
        };
        ApprovalPaper: {
            id: string;
            title: string;
            required: boolean;
            held: boolean;
        };
        ApprovalReading: {
            row: components["schemas"]["ApprovalRow"];
            applicant: components["schemas"]["Applicant"];
            channel: components["schemas"]["Channel"];
            receivedAt: string | null;
            dueOriginal: string | null;
            ownerUnit: string;
            result: {
                title: string;
                validity: string;
            } | null;
            draft: components["schemas"]["ApprovalAct"] | null;
            work: components["schemas"]["ApprovalAct"][];
            papers: components["schemas"]["ApprovalPaper"][];
            history: components["schemas"]["ApprovalAct"][];
        };
        ApprovalRow: {
            submittedAt: string;
            lateToSign: boolean;
            actions: components["schemas"]["ApprovalAction"][];
            code: string;
            revision: number;
            applicant: {
                name: string;
            };
            procedure: {
                code: string;
                issue: number;
                title: string;
                field: string;
            };
            state: string;
            stateTitle: string;
            turn: components["schemas"]["DeskTurn"] | null;
            assignee: {
                id: string;
                name: string;
            } | null;
            dueCurrent: string | null;
            dueLawful: string | null;
            remaining: components["schemas"]["Remaining"];
            stepDeadline: {
                due: string;
                remaining: components["schemas"]["Remaining"];
            } | null;
            stepLate: boolean;
            overdue: boolean;
            finished: boolean;
            suspended: string | null;
            apology: components["schemas"]["ApologyState"];
            /** @enum {string|null} */
            letter: "late" | "timely" | null;
            possible: components["schemas"]["PossibleAction"][];
        };
        ApprovalsAnswer: {
            total: number;
            late: number;
            today: number;
            dossiers: components["schemas"]["ApprovalRow"][];
            lettersAfterEnd: components["schemas"]["LettersStillOwed"];
            asOf: string;
        };
        Assignee: {
            role: string;
            name: string;
        };
        BulkResult: {
            code: string;
            /** @enum {boolean} */
            ok: false;
            problem: {
                code: string;
                title: string;
                detail: string;
            };
        } | {
            code: string;
            /** @enum {boolean} */
            ok: true;
            revision: number;
            stateTitle: string;
        };
        BulkResults: {
            results: components["schemas"]["BulkResult"][];
        };
        CalendarChange: {
            kind: components["schemas"]["DayKind"];
            from: string;
            to: string;
            name: string;
            decision: string;
        };
        CalendarDay: {
            date: string;
            name: string;
            decision: string | null;
        };
        CalendarFileVersion: {
            file: string;
            version: number;
        };
        CalendarInForce: {
            file: string;
            source: string;
            today: string;
            id: string;
            title: string;
            version: number;
            zone: string;
            years: components["schemas"]["CalendarYear"][];
            off: components["schemas"]["CalendarDay"][];
            work: components["schemas"]["CalendarDay"][];
            closures: components["schemas"]["CalendarDay"][];
        };
        CalendarLine: {
            id: string;
            title: string;
            version: number;
            years: components["schemas"]["CalendarYear"][];
            procedures: string[];
        };
        CalendarList: {
            calendars: components["schemas"]["CalendarLine"][];
        };
        CalendarSourceText: {
            id: string;
            version: number;
            source: string;
        };
        CalendarTrial: {
            id: string;
            version: number;
            base: number;
            source: string;
            impact: components["schemas"]["Impact"];
            byProcedure: components["schemas"]["MovesOfProcedure"][];
            moved: components["schemas"]["PromiseMove"][] | null;
        };
        CalendarVersions: {
            inForce: number;
            file: components["schemas"]["CalendarFileVersion"] | null;
            saved: components["schemas"]["SavedCalendar"][];
        };
        CalendarYear: {
            year: number;
            decided: boolean;
            decision: string | null;
        };
        /** @enum {string} */
        Channel: "direct" | "online" | "post";
        CheckedDraft: {
            issue: components["schemas"]["Staged"];
            findings: components["schemas"]["Finding"][];
        };
        ChecklistPaper: {
            id: string;
            title: string;
            required: boolean;
            presented: boolean;
            files: components["schemas"]["FileView"][];
        };
        ClockView: {
            /** @enum {string} */
            state: "ended" | "finished" | "not_started" | "running" | "suspended" | "waiting";
            words: string;
            since: string | null;
            remaining: components["schemas"]["Remaining"];
            step: {
                enteredAt: string;
                due: string | null;
                remaining: components["schemas"]["Remaining"] | null;
                spent: boolean;
            } | null;
        };
        /** @enum {string} */
        Confidence: "assumption" | "memory-high" | "memory-low" | "verified";
        CountedDossier: {
            code: string;
            applicant: string;
            procedure: string;
            procedureTitle: string;
            unit: string;
            stateTitle: string;
            turn: string | null;
            receivedAt: string | null;
            dueOriginal: string | null;
            dueCurrent: string | null;
            finishedAt: string | null;
            overdue: boolean;
            /** @enum {string} */
            apology: "issued" | "none" | "owed";
            /** @enum {string|null} */
            letter: "late" | "timely" | null;
            times: number;
        };
        /** @enum {string} */
        DayKind: "closure" | "decided" | "off" | "ordinary" | "work";
        DayOffView: {
            name: string | null;
            decision: string | null;
        };
        DeskAnswer: {
            counters: components["schemas"]["DeskCounters"];
            dossiers: components["schemas"]["DeskRow"][];
            next: string | null;
            asOf: string;
        };
        DeskCounters: {
            waiting: number;
            dueSoon: number;
            overdue: number;
            suspended: number;
            apologyOwed: number;
        };
        DeskRow: {
            code: string;
            revision: number;
            applicant: {
                name: string;
            };
            procedure: {
                code: string;
                issue: number;
                title: string;
                field: string;
            };
            state: string;
            stateTitle: string;
            turn: components["schemas"]["DeskTurn"] | null;
            assignee: {
                id: string;
                name: string;
            } | null;
            dueCurrent: string | null;
            dueLawful: string | null;
            remaining: components["schemas"]["Remaining"];
            stepDeadline: {
                due: string;
                remaining: components["schemas"]["Remaining"];
            } | null;
            stepLate: boolean;
            overdue: boolean;
            finished: boolean;
            suspended: string | null;
            apology: components["schemas"]["ApologyState"];
            /** @enum {string|null} */
            letter: "late" | "timely" | null;
            possible: components["schemas"]["PossibleAction"][];
        };
        DeskTodayAnswer: {
            counts: {
                all: number;
                dueToday: number;
                overdue: number;
                stepToday: number;
                stepLate: number;
                apologyOwed: number;
            } | null;
            dossiers: components["schemas"]["DeskRow"][];
            closes: string | null;
            asOf: string;
            lettersAfterEnd: components["schemas"]["LettersStillOwed"];
        };
        DeskTurn: {
            role: string;
            roleLabel: string;
            unit: string | null;
            unitLabel: string | null;
        };
        DoneBy: {
            by: string;
            name: string;
            at: string;
        };
        DossierDetail: {
            possible: components["schemas"]["OfferedAction"][];
            deadlines: {
                [key: string]: string;
            };
            code: string;
            revision: number;
            procedure: components["schemas"]["ProcedureOfDossier"];
            applicant: components["schemas"]["Applicant"];
            channel: components["schemas"]["Channel"];
            state: string;
            stateTitle: string;
            turn: components["schemas"]["TurnView"] | null;
            openedAt: string | null;
            receivedAt: string | null;
            promise: components["schemas"]["PromiseView"];
            suspended: string | null;
            papers: string[];
            finishedAt: string | null;
            endedAt: string | null;
            lastMoved: components["schemas"]["LastMoved"];
        };
        DossierHistory: {
            code: string;
            entries: components["schemas"]["ToldHistoryEntry"][];
            promiseChanges: components["schemas"]["PromiseChangeView"][];
        };
        DossierLedger: {
            code: string;
            phases: components["schemas"]["LedgerPhase"][];
            limit: string;
            limitMark: string | null;
            dueOriginal: string | null;
            dueLawful: string | null;
            dueCurrent: string | null;
            provisional: string | null;
            stoppedSince: string | null;
            overdue: boolean;
            rescheduled: boolean;
            apology: components["schemas"]["ApologyState"];
            /** @enum {string|null} */
            letter: "late" | "timely" | null;
        };
        DossierLetters: {
            code: string;
            letters: components["schemas"]["Letter"][];
        };
        DossierList: {
            dossiers: components["schemas"]["DossierView"][];
            next: string | null;
        };
        DossierPageView: {
            lastMovedBy: string | null;
            clock: components["schemas"]["ClockView"];
            documents: components["schemas"]["HeldPaper"][];
            assigned: components["schemas"]["Assignee"][];
            ahead: components["schemas"]["StepView"][];
            letters: components["schemas"]["WaitingLetter"][];
            result: components["schemas"]["ResultView"] | null;
            actions: components["schemas"]["ActionOffer"][];
            possible: components["schemas"]["OfferedAction"][];
            deadlines: {
                [key: string]: string;
            };
            code: string;
            revision: number;
            procedure: components["schemas"]["ProcedureOfDossier"];
            applicant: components["schemas"]["Applicant"];
            channel: components["schemas"]["Channel"];
            state: string;
            stateTitle: string;
            turn: components["schemas"]["TurnView"] | null;
            openedAt: string | null;
            receivedAt: string | null;
            promise: components["schemas"]["PromiseView"];
            suspended: string | null;
            papers: string[];
            finishedAt: string | null;
            endedAt: string | null;
            lastMoved: components["schemas"]["LastMoved"];
        };
        DossierPapers: {
            adding: components["schemas"]["Adding"];
            code: string;
            papers: components["schemas"]["ChecklistPaper"][];
            otherFiles: components["schemas"]["FileView"][];
        };
        DossierReadings: {
            code: string;
            readings: components["schemas"]["ReadingView"][];
        };
        DossierView: {
            code: string;
            revision: number;
            procedure: components["schemas"]["ProcedureOfDossier"];
            applicant: components["schemas"]["Applicant"];
            channel: components["schemas"]["Channel"];
            state: string;
            stateTitle: string;
            turn: components["schemas"]["TurnView"] | null;
            openedAt: string | null;
            receivedAt: string | null;
            promise: components["schemas"]["PromiseView"];
            suspended: string | null;
            papers: string[];
            finishedAt: string | null;
            endedAt: string | null;
            lastMoved: components["schemas"]["LastMoved"];
        };
        DraftFiles: {
            draft: string;
            files: components["schemas"]["FileView"][];
        };
        DraftIssues: {
            drafts: components["schemas"]["IssueView"][];
        };
        DraftVersion: {
            version: number;
            id: string;
            paper: string;
            name: string;
            size: number;
            type: string;
            shown: boolean;
            uploadedBy: components["schemas"]["Person"];
            uploadedAt: string;
        };
        EndedSubstitution: {
            id: string;
        };
        /** @enum {string} */
        EntryKind: "acted" | "expired" | "migrated" | "opened" | "redated";
        ExampleDefinition: {
            name: string;
            given: {
                documents: string[];
            };
            when: string[];
            ends?: string;
            refused?: string;
            owesApology?: boolean;
        };
        FeeDefinition: {
            amount: number;
            /** @enum {string} */
            currency?: "USD" | "VND";
            note?: string;
            source: string;
            confidence: components["schemas"]["Confidence"];
        };
        FeeView: {
            amount: number;
            /** @enum {string} */
            currency: "USD" | "VND";
            note: string | null;
            source: string;
            mark: string | null;
        };
        FigureAnswer: {
            /** @enum {string} */
            figure: "carriedOver" | "kept" | "lateAgainstCurrent" | "lateAgainstOriginal" | "lateByInstant" | "letterDue" | "letterLate" | "letterTimely" | "open" | "openInTime" | "openOverdue" | "received" | "receivedDirect" | "receivedInPeriod" | "receivedOnline" | "resolved" | "resolvedEarly" | "resolvedLate" | "resolvedOnTime" | "resolvedOrOverdue" | "withdrawn";
            label: string;
            group: string | null;
            number: number;
            dossiers: number;
            hidden: number;
            page: components["schemas"]["CountedDossier"][];
        };
        FileView: {
            id: string;
            paper: string;
            name: string;
            size: number;
            type: string;
            shown: boolean;
            uploadedBy: components["schemas"]["Person"];
            uploadedAt: string;
        };
        Finding: {
            file: string;
            line: number;
            column: number;
            step?: string;
            code: string;
            message: string;
            remedy: string;
        };
        FinishedOutcome: {
            /** @enum {string} */
            byDate: "early" | "late" | "on_time";
            /** @enum {string} */
            byInstant: "late" | "on_time";
            /** @enum {string} */
            againstOriginal: "early" | "late" | "on_time";
            /** @enum {string} */
            againstCurrent: "early" | "late" | "on_time";
        };
        FirstPassword: {
            login: string;
            person: string;
            password: string;
        };
        FlowChange: {
            what: components["schemas"]["FlowChangeKind"];
            place: string[];
            before: string | null;
            after: string | null;
            sentence: string;
        };
        /** @enum {string} */
        FlowChangeKind: "action.added" | "action.effects_changed" | "action.guards_changed" | "action.needs_changed" | "action.removed" | "action.retitled" | "action.separation_changed" | "action.target_changed" | "applicants.changed" | "calendar.changed" | "end.added" | "end.removed" | "end.retitled" | "fee.changed" | "kind.changed" | "owner.changed" | "paper.added" | "paper.duty_changed" | "paper.removed" | "paper.retitled" | "pattern.changed" | "phase.added" | "phase.limit_changed" | "phase.removed" | "phase.start_changed" | "promise.silence_changed" | "promise.until_changed" | "result.changed" | "retirement.changed" | "start.changed" | "step.added" | "step.budget_changed" | "step.overdue_changed" | "step.removed" | "step.retitled" | "step.role_changed" | "step.service_days_changed" | "step.unit_changed" | "stop.added" | "stop.at_most_changed" | "stop.policy_changed" | "stop.removed" | "title.changed";
        FormAnswer: {
            agency: string;
            rows: {
                key: string;
                received: number;
                receivedOnline: number;
                receivedDirect: number;
                carriedOver: number;
                resolved: number;
                resolvedEarly: number;
                resolvedOnTime: number;
                resolvedLate: number;
                open: number;
                openInTime: number;
                openOverdue: number;
                label: string;
            }[];
            total: {
                key: string;
                received: number;
                receivedOnline: number;
                receivedDirect: number;
                carriedOver: number;
                resolved: number;
                resolvedEarly: number;
                resolvedOnTime: number;
                resolvedLate: number;
                open: number;
                openInTime: number;
                openOverdue: number;
                label: string;
            };
            brokenIdentities: string[];
            from: string;
            to: string;
            /** @enum {string} */
            by: "field" | "procedure" | "unit";
            scope: string;
            note: string | null;
        };
        HandoverRule: {
            cutoff: string;
            grace: components["schemas"]["Limit"];
            source: string;
            confidence: components["schemas"]["Confidence"];
        };
        Health: {
            status: string;
        };
        HeldPaper: {
            held: boolean;
            id: string;
            title: string;
            required: boolean;
        };
        Impact: {
            examined: number;
            moved: number;
            earlier: number;
            later: number;
            shifts: {
                days: number;
                dossiers: number;
            }[];
            becomeLate: number;
            lettersOwed: number;
            stepsSpent: number;
            leaveStep: number;
            unmapped: {
                [key: string]: number;
            };
            uncomputable: number;
            lateExamples: string[];
        };
        InspectionWeek: {
            units: components["schemas"]["OnSiteUnitName"][];
            week: components["schemas"]["UnitWeek"] | null;
        };
        IssueEventView: {
            issue: number;
            /** @enum {string} */
            what: "approved" | "checked" | "discarded" | "drafted" | "ended" | "installed" | "published";
            at: string;
            by: components["schemas"]["Actor"];
            hash: string;
            reason: string;
            data: {
                [key: string]: unknown;
            };
        };
        /** @enum {string} */
        IssueKind: "document" | "procedure";
        IssueLog: {
            code: string;
            kind: components["schemas"]["IssueKind"];
            events: components["schemas"]["IssueEventView"][];
        };
        IssueText: {
            source: string;
            kind: components["schemas"]["IssueKind"];
            code: string;
            issue: number;
            title: string;
            field: string;
            hash: string;
            stage: components["schemas"]["Stage"];
            validFrom: string;
            validTo: string | null;
            drafted: components["schemas"]["StageBy"] | null;
            checked: components["schemas"]["StageAt"] | null;
            approved: components["schemas"]["StageBy"] | null;
            published: components["schemas"]["StageBy"] | null;
        };
        IssueView: {
            kind: components["schemas"]["IssueKind"];
            code: string;
            issue: number;
            title: string;
            field: string;
            hash: string;
            stage: components["schemas"]["Stage"];
            validFrom: string;
            validTo: string | null;
            drafted: components["schemas"]["StageBy"] | null;
            checked: components["schemas"]["StageAt"] | null;
            approved: components["schemas"]["StageBy"] | null;
            published: components["schemas"]["StageBy"] | null;
        };
        IssueWithMachine: {
            definition: components["schemas"]["ProcedureDefinition"];
            machine: {
                [key: string]: unknown;
            };
        };
        IssuesDiff: {
            code: string;
            from: number;
            to: number;
            text: string;
            linesAdded: number;
            linesRemoved: number;
            flow: components["schemas"]["FlowChange"][] | null;
        };
        KnownApplicant: {
            name: string;
            phone: string;
            /** @enum {string|null} */
            kind: "authority" | "citizen" | "organisation" | "unit" | null;
            address: string;
            email: string;
            dossier: string;
            openedAt: string;
        };
        LastDay: {
            day: string | null;
            /** @enum {string} */
            why: "in_time" | "no_promise" | "too_late" | "unknown";
        };
        LastMoved: {
            by: components["schemas"]["Actor"];
            at: string | null;
        };
        LedgerDay: {
            date: string;
            counted: number;
            why: string;
        };
        LedgerPhase: {
            phase: string;
            limit: string;
            source: string;
            confidence: components["schemas"]["Confidence"];
            mark: string | null;
            startedAt: string;
            due: string;
            provisional: string | null;
            basis: string[];
            days: components["schemas"]["LedgerDay"][];
        };
        Letter: {
            kind: string;
            /** @enum {string} */
            status: "drafted" | "issued";
            revision: number;
            /** Format: date-time */
            at: string;
            data: {
                [key: string]: unknown;
            };
        };
        LetterStillOwed: {
            code: string;
            applicant: string;
            procedure: string;
            endedAt: string;
        };
        LettersStillOwed: {
            number: number;
            dossiers: components["schemas"]["LetterStillOwed"][];
        };
        Limit: {
            amount: number;
            unit: components["schemas"]["LimitUnit"];
        };
        /** @enum {string} */
        LimitUnit: "calendar_days" | "hours" | "minutes" | "months" | "working_days" | "working_hours";
        LockedLogin: {
            login: string;
            person: components["schemas"]["Person"];
            until: string;
        };
        LoginOptions: {
            password: boolean;
            sso: components["schemas"]["SsoOption"] | null;
        };
        /** @enum {string} */
        Mark: "" | "X" | "x";
        Me: {
            person: components["schemas"]["Person"];
            login: string | null;
            mustChangePassword: boolean;
            posts: components["schemas"]["MyPost"][];
            csrfToken: string | null;
            session: components["schemas"]["MySession"] | null;
        };
        Member: {
            id: string;
            name: string;
        };
        MemberAbsence: {
            acting: components["schemas"]["Member"];
            from: string;
            to: string;
        };
        MigrationImpact: {
            code: string;
            from: number;
            to: number;
            impact: components["schemas"]["Impact"];
        };
        MovesOfProcedure: {
            procedure: string;
            dossiers: number;
        };
        MyPost: {
            role: string;
            roleLabel: string;
            unit: string | null;
            unitLabel: string | null;
            onBehalfOf: components["schemas"]["Person"] | null;
            until: string | null;
            header: string;
            capabilities: {
                [key: string]: components["schemas"]["Scope"];
            };
        };
        MySession: {
            id: string;
            via: components["schemas"]["SessionVia"];
            linkedToSso: boolean;
            expiresAt: string;
            idleMinutes: number;
        };
        /** @enum {string} */
        NeedKind: "count" | "date" | "items" | "number" | "papers" | "person" | "text" | "texts";
        OfferedAction: {
            action: string;
            label: string;
            roles: string[];
            unit: string | null;
            needs: string[];
        };
        OnSiteUnitName: {
            unit: string;
            label: string;
        };
        OnTimeAnswer: {
            rows: {
                key: string;
                resolved: number;
                early: number;
                onTime: number;
                late: number;
                openOverdue: number;
                byDate: components["schemas"]["Rate"];
                byInstant: components["schemas"]["Rate"];
                honest: components["schemas"]["Rate"];
                againstOriginal: components["schemas"]["Rate"];
                againstCurrent: components["schemas"]["Rate"];
                withdrawn: number;
                apologyCoverage: components["schemas"]["Rate"];
                lettersLate: number;
                label: string;
            }[];
            total: {
                key: string;
                resolved: number;
                early: number;
                onTime: number;
                late: number;
                openOverdue: number;
                byDate: components["schemas"]["Rate"];
                byInstant: components["schemas"]["Rate"];
                honest: components["schemas"]["Rate"];
                againstOriginal: components["schemas"]["Rate"];
                againstCurrent: components["schemas"]["Rate"];
                withdrawn: number;
                apologyCoverage: components["schemas"]["Rate"];
                lettersLate: number;
                label: string;
            };
            from: string;
            to: string;
            /** @enum {string} */
            by: "field" | "procedure" | "unit";
            scope: string;
            note: string | null;
        };
        OutcomeView: {
            dueOriginal: string | null;
            dueLawful: string | null;
            dueCurrent: string | null;
            overdue: boolean;
            suspended: string | null;
            finished?: components["schemas"]["FinishedOutcome"];
            /** @enum {boolean} */
            ended?: true;
            apology: components["schemas"]["ApologyState"];
            day: string;
            calendar: string;
            /** @enum {boolean} */
            received?: true;
            /** @enum {boolean} */
            becameOverdue?: true;
            overdueSince?: string;
            /** @enum {boolean} */
            letterDue?: true;
            /** @enum {string} */
            letter?: "late" | "timely";
        };
        OwnSession: {
            id: string;
            current: boolean;
            userAgent: string;
            address: string;
            via: components["schemas"]["SessionVia"];
            createdAt: string;
            lastSeenAt: string;
            expiresAt: string;
        };
        OwnSessions: {
            sessions: components["schemas"]["OwnSession"][];
        };
        OwnSubstitutions: {
            today: string;
            posts: components["schemas"]["PostView"][];
            substitutions: components["schemas"]["SubstitutionView"][];
        };
        PaperDefinition: {
            id: string;
            title: string;
            required: boolean;
        };
        PeopleEvent: {
            number: number;
            at: string;
            what: string;
            data: {
                [key: string]: unknown;
            };
            by: components["schemas"]["Person"];
            person: components["schemas"]["Person"];
            words: string;
        };
        PeopleEvents: {
            events: components["schemas"]["PeopleEvent"][];
            next: number | null;
        };
        PeopleList: {
            today: string;
            roles: {
                [key: string]: string;
            };
            units: {
                [key: string]: string;
            };
            people: components["schemas"]["PersonView"][];
        };
        PeriodChoice: {
            today: string;
            periods: components["schemas"]["ReportingPeriod"][];
        };
        Person: {
            id: string;
            name: string;
        };
        PersonView: {
            id: string;
            name: string;
            posts: components["schemas"]["PostView"][];
            account: components["schemas"]["AccountView"] | null;
        };
        PhaseDefinition: {
            id: string;
            limit?: components["schemas"]["Limit"];
            from: string;
            /** @enum {boolean} */
            alone?: true;
            source: string;
            confidence: components["schemas"]["Confidence"];
        };
        PhaseSummary: {
            phase: string;
            limit: string | null;
            from: string;
            alone: boolean;
            source: string;
            confidence: components["schemas"]["Confidence"];
        };
        PossibleAction: {
            action: string;
            label: string;
            needs: string[];
        };
        PostView: {
            from: string;
            to: string | null;
            /** @enum {string} */
            state: "held" | "over" | "planned";
            role: string;
            unit: string;
            roleLabel: string;
            unitLabel: string;
        };
        Problem: {
            /** @enum {string} */
            type: "about:blank";
            status: number;
            code: string;
            title: string;
            detail: string;
            data?: {
                [key: string]: unknown;
            };
        };
        ProcedureDefinition: {
            /** @enum {string} */
            schema: "procedure/v1";
            code: string;
            issue: number;
            title: string;
            /** @enum {string} */
            kind: "internal" | "public_service";
            field: string;
            /** @enum {string} */
            pattern: "border_quarantine" | "committee" | "desk_review" | "event_log" | "examination" | "notification" | "quality" | "reception" | "reissue" | "site_inspection";
            alsoPatterns: ("border_quarantine" | "committee" | "desk_review" | "event_log" | "examination" | "notification" | "quality" | "reception" | "reissue" | "site_inspection")[];
            applicants: ("authority" | "citizen" | "organisation" | "unit")[];
            /** @enum {string} */
            owner: "ban_iso" | "chi_cuc_attp" | "hoi_dong_duoc" | "lanh_dao" | "mot_cua" | "phong_duoc" | "phong_hanh_nghe" | "phong_y" | "tt_giam_dinh" | "tt_kiem_dich" | "tt_phap_y" | "tt_phap_y_tam_than" | "van_thu";
            validFrom: string;
            validTo?: string;
            changes?: string;
            retired?: components["schemas"]["RetirementDefinition"];
            notes: string[];
            legalBasis: {
                text: string;
                confidence: components["schemas"]["Confidence"];
            }[];
            calendar: string;
            promise: components["schemas"]["PromiseDefinition"];
            stops: {
                [key: string]: components["schemas"]["StopDefinition"];
            };
            documents: components["schemas"]["PaperDefinition"][];
            fee?: components["schemas"]["FeeDefinition"];
            result?: {
                source: string;
                confidence: components["schemas"]["Confidence"];
                title: string;
                validity: string;
            };
            start: string;
            steps: {
                [key: string]: components["schemas"]["StepDefinition"];
            };
            ends: {
                [key: string]: {
                    title: string;
                };
            };
            examples: components["schemas"]["ExampleDefinition"][];
        };
        ProcedureIssueName: {
            code: string;
            issue: number;
            title: string;
        };
        ProcedureList: {
            procedures: components["schemas"]["ProcedureSummary"][];
        };
        ProcedureName: {
            code: string;
            title: string;
        };
        ProcedureOfDossier: {
            code: string;
            issue: number;
            title: string;
            field: string;
        };
        ProcedureSummary: {
            /** @enum {string} */
            unit: "Ban chỉ đạo ISO" | "Bộ phận Tiếp nhận và Trả kết quả" | "Chi cục An toàn vệ sinh thực phẩm" | "Hội đồng tư vấn dược" | "Lãnh đạo Sở" | "Phòng Nghiệp vụ Dược" | "Phòng Nghiệp vụ Y" | "Phòng Quản lý hành nghề y dược tư nhân" | "Trung tâm Giám định pháp y tâm thần" | "Trung tâm Giám định y khoa" | "Trung tâm Kiểm dịch y tế quốc tế" | "Trung tâm Pháp y" | "Văn thư - Văn phòng Sở";
            validTo: string | null;
            retired: components["schemas"]["RetirementDefinition"] | null;
            limit: string;
            limitMark: string | null;
            confidence: components["schemas"]["Confidence"];
            promise: components["schemas"]["PhaseSummary"][];
            code: string;
            title: string;
            calendar: string;
            /** @enum {string} */
            kind: "internal" | "public_service";
            issue: number;
            field: string;
            validFrom: string;
            /** @enum {string} */
            pattern: "border_quarantine" | "committee" | "desk_review" | "event_log" | "examination" | "notification" | "quality" | "reception" | "reissue" | "site_inspection";
            alsoPatterns: ("border_quarantine" | "committee" | "desk_review" | "event_log" | "examination" | "notification" | "quality" | "reception" | "reissue" | "site_inspection")[];
            /** @enum {string} */
            owner: "ban_iso" | "chi_cuc_attp" | "hoi_dong_duoc" | "lanh_dao" | "mot_cua" | "phong_duoc" | "phong_hanh_nghe" | "phong_y" | "tt_giam_dinh" | "tt_kiem_dich" | "tt_phap_y" | "tt_phap_y_tam_than" | "van_thu";
            applicants: ("authority" | "citizen" | "organisation" | "unit")[];
        };
        /** @enum {string} */
        PromiseChangeKind: "apologised" | "broken" | "continued" | "migrated" | "next_phase" | "promised" | "recalendared" | "rescheduled" | "restarted" | "resumed" | "stopped" | "suspended";
        PromiseChangeView: {
            kind: components["schemas"]["PromiseChangeKind"];
            revision: number;
            at: string;
            before: string | null;
            after: string | null;
            why: string;
        };
        PromiseDefinition: {
            phases: components["schemas"]["PhaseDefinition"][];
            until: string;
            silence?: {
                source: string;
                confidence: components["schemas"]["Confidence"];
                to: string;
            };
        };
        PromiseMove: {
            dossier: string;
            procedure: string;
            before: string;
            after: string;
        };
        PromiseView: {
            limit: string;
            limitMark: string | null;
            dueOriginal: string | null;
            dueLawful: string | null;
            dueCurrent: string | null;
            provisional: string | null;
            stoppedSince: string | null;
            overdue: boolean;
            rescheduled: boolean;
            apology: components["schemas"]["ApologyState"];
            /** @enum {string|null} */
            letter: "late" | "timely" | null;
        };
        QueueCounters: {
            waiting: number;
            dueSoon: number;
            overdue: number;
            suspended: number;
            apologyOwed: number;
        };
        QueueView: {
            unit: string;
            /** @enum {string} */
            unitLabel: "Ban chỉ đạo ISO" | "Bộ phận Tiếp nhận và Trả kết quả" | "Chi cục An toàn vệ sinh thực phẩm" | "Hội đồng tư vấn dược" | "Lãnh đạo Sở" | "Phòng Nghiệp vụ Dược" | "Phòng Nghiệp vụ Y" | "Phòng Quản lý hành nghề y dược tư nhân" | "Trung tâm Giám định pháp y tâm thần" | "Trung tâm Giám định y khoa" | "Trung tâm Kiểm dịch y tế quốc tế" | "Trung tâm Pháp y" | "Văn thư - Văn phòng Sở";
            role: string | null;
            counters: components["schemas"]["QueueCounters"];
            dossiers: components["schemas"]["DossierView"][];
            next: string | null;
        };
        Rate: {
            part: number;
            whole: number;
            value: number | null;
            percent: number | null;
        };
        ReadingView: {
            who: string;
            viewed: string;
            because: string;
            dossier: string;
            at: number;
            person: string;
            seat: components["schemas"]["Seat"];
            onBehalfOf: string | null;
            what: string;
            why: string;
        };
        Receipt: {
            form: components["schemas"]["ReceiptForm"];
            agency: string;
            counter: string;
            collectAt: string | null;
            code: string;
            procedure: components["schemas"]["ProcedureIssueName"];
            result: string | null;
            applicant: components["schemas"]["Applicant"];
            channel: string;
            papers: components["schemas"]["ReceiptPaper"][];
            fee: components["schemas"]["FeeView"] | null;
            limit: string;
            promise: components["schemas"]["PromiseView"];
            receivedAt: string;
            receivedBy: string;
            lookUp: components["schemas"]["ReceiptLookUp"];
        };
        ReceiptForm: {
            number: string | null;
            basis: string | null;
        };
        ReceiptLookUp: {
            url: string;
            qr: string;
        };
        ReceiptPaper: {
            id: string;
            title: string;
            required: boolean;
            presented: boolean;
            files: number;
        };
        ReceivableProcedure: {
            code: string;
            issue: number;
            title: string;
            field: string;
            fieldLabel: string;
            limit: string;
        };
        ReceivableProcedures: {
            procedures: components["schemas"]["ReceivableProcedure"][];
        };
        RecognisedApplicant: {
            known: components["schemas"]["KnownApplicant"] | null;
        };
        RedatingView: {
            passedAt: string | null;
            total: number;
            examined: number;
            moved: number;
        };
        RegimeName: {
            id: string;
            title: string;
        };
        RegisterAnomaly: {
            id: string;
            kind: string;
            text: string;
            rows: string[];
            fields: ("ATVSTP" | "DMP" | "GĐ" | "HT" | "KCB" | "YHCT" | "YT")[];
        };
        RegisterCounts: {
            rows: number;
            publicServices: number;
            system: number;
            byField: {
                DMP?: number;
                KCB?: number;
                YHCT?: number;
                ATVSTP?: number;
                "G\u0110"?: number;
                YT?: number;
                HT?: number;
            };
        };
        RegisterDecision: {
            title: string;
            date: string;
            numbers: {
                where: string;
                printed: string;
            }[];
            basis: string[];
        };
        RegisterFinding: {
            code: string;
            message: string;
            rows: string[];
        };
        RegisterJson: {
            id: string;
            agency: string;
            title: string;
            standard: string;
            decision: components["schemas"]["RegisterDecision"];
            on: string;
            counts: components["schemas"]["RegisterCounts"];
            groups: components["schemas"]["RegisterJsonGroup"][];
            rows: components["schemas"]["RegisterJsonRow"][];
            anomalies: components["schemas"]["RegisterAnomaly"][];
            findings: components["schemas"]["RegisterFinding"][];
        };
        RegisterJsonGroup: {
            count: number;
            number: string;
            title: string;
            /** @enum {string} */
            field: "ATVSTP" | "DMP" | "GĐ" | "HT" | "KCB" | "YHCT" | "YT";
            appendixTitle: string;
            clause: string | null;
            clausePrinted: string[];
        };
        RegisterJsonMarks: {
            1: components["schemas"]["Mark"];
            2: components["schemas"]["Mark"];
            3: components["schemas"]["Mark"];
            4: components["schemas"]["Mark"];
        };
        RegisterJsonRow: {
            marks: components["schemas"]["RegisterJsonMarks"];
            currentIssue: number | null;
            currentTitle: string | null;
            validFrom: string | null;
            validTo: string | null;
            code: string;
            title: string;
            /** @enum {string} */
            field: "ATVSTP" | "DMP" | "GĐ" | "HT" | "KCB" | "YHCT" | "YT";
            clause: string | null;
            position: number;
            system: boolean;
            status: components["schemas"]["RowStatus"];
            state: string;
            issues: number[];
            anomalies: string[];
            no: string;
            printed: string;
            appendix: {
                no: string;
                code: string;
                title: string;
            } | null;
        };
        Remaining: {
            /** @enum {string} */
            kind: "working_time";
            minutes: number | null;
            words: string;
        };
        ReportingPeriod: {
            id: string;
            /** @enum {string} */
            kind: "half" | "month" | "quarter" | "year";
            label: string;
            from: string;
            to: string;
        };
        ResultDrafts: {
            code: string;
            drafts: components["schemas"]["DraftVersion"][];
            adding: components["schemas"]["Adding"];
        };
        ResultView: {
            title: string | null;
            number: string | null;
            date: string;
        };
        RetirementDefinition: {
            /** @enum {string} */
            how: "abolished" | "merged" | "replaced";
            successor?: string;
            into?: string;
            reason: string;
            source: string;
            confidence: components["schemas"]["Confidence"];
        };
        /** @enum {string} */
        RowStatus: "abolished" | "expired" | "in_force" | "merged" | "not_yet" | "replaced" | "undefined_yet";
        SavedCalendar: {
            id: string;
            version: number;
            by: components["schemas"]["Actor"];
            reason: string;
            changes: components["schemas"]["CalendarChange"][];
            at: string;
            redating: components["schemas"]["RedatingView"];
        };
        ScheduledVisit: {
            phone: string;
            identifier: string;
            address: string;
            id: string;
            team: string;
            day: string;
            /** @enum {string} */
            half: "afternoon" | "morning";
            place: number;
            revision: number;
            /** @enum {string} */
            status: "booked" | "done" | "lapsed";
            dossier: components["schemas"]["VisitedDossier"] | null;
            stepTitle: string | null;
            late: string | null;
            reason: string | null;
            bookedBy: components["schemas"]["Member"];
            onBehalfOf: components["schemas"]["Member"] | null;
            result: components["schemas"]["VisitResult"] | null;
        };
        /** @enum {string} */
        Scope: "any" | "step" | "unit";
        Seat: {
            role: string;
            unit: string;
        };
        SeatView: {
            role: string;
            unit: string;
            roleLabel: string;
            unitLabel: string;
        };
        SeatedPerson: {
            id: string;
            name: string;
            onBehalfOf: components["schemas"]["Person"] | null;
            until: string | null;
            role: string;
            unit: string;
            roleLabel: string;
            unitLabel: string;
        };
        /** @enum {string} */
        SessionVia: "password" | "sso";
        SsoAddress: {
            url: string;
        };
        SsoOption: {
            label: string;
        };
        StaffedUnit: {
            code: string;
            label: string;
            people: components["schemas"]["SeatedPerson"][];
            vacant: components["schemas"]["VacantSeatView"][];
        };
        StaffedUnits: {
            units: components["schemas"]["StaffedUnit"][];
        };
        /** @enum {string} */
        Stage: "approved" | "checked" | "draft" | "published" | "retired";
        StageAt: {
            at: string;
        };
        StageBy: {
            by: string | null;
            at: string;
        };
        Staged: {
            /** @enum {string} */
            kind: "issue";
            of: components["schemas"]["IssueKind"];
            code: string;
            issue: number;
            stage: components["schemas"]["Stage"];
            validFrom: string;
            validTo: string | null;
            changed: boolean;
        };
        StepDefinition: {
            title: string;
            /** @enum {string} */
            by: "applicant" | "clerk" | "council_secretary" | "expert" | "forensic_examiner" | "head_of_department" | "internal_auditor" | "leader" | "medical_assessor" | "one_stop_officer" | "quality_monitor" | "quarantine_officer" | "specialist";
            /** @enum {string} */
            unit?: "ban_iso" | "chi_cuc_attp" | "hoi_dong_duoc" | "lanh_dao" | "mot_cua" | "phong_duoc" | "phong_hanh_nghe" | "phong_y" | "tt_giam_dinh" | "tt_kiem_dich" | "tt_phap_y" | "tt_phap_y_tam_than" | "van_thu";
            within?: components["schemas"]["Limit"];
            /** @enum {string} */
            withinRegime?: "handover" | "reception" | "supplement_wait";
            byChannel?: {
                online: components["schemas"]["Limit"];
                direct: components["schemas"]["Limit"];
                post: components["schemas"]["Limit"];
            };
            handover?: components["schemas"]["HandoverRule"];
            source?: string;
            /** @enum {string} */
            confidence?: "assumption" | "memory-high" | "memory-low" | "verified";
            serviceDays?: number[];
            onOverdue?: {
                to?: string;
                then: ("alert_head" | "alert_leader" | "archive" | "draft_result" | "invite_council" | "invite_test" | "issue_receipt" | "letter_apology" | "letter_closure" | "letter_consult" | "letter_forward" | "letter_refusal" | "letter_remedy" | "letter_supplement" | "notify_applicant" | "notify_appointment" | "notify_authority" | "notify_partner" | "notify_visit" | "number_and_seal" | "publish_document" | "publish_result" | "record_handover")[];
            };
            actions: {
                [key: string]: components["schemas"]["ActionDefinition"];
            };
        };
        StepView: {
            name: string;
            title: string;
            who: string | null;
            byApplicant: boolean;
            end: boolean;
        };
        StopDefinition: {
            clock: components["schemas"]["StopPolicy"];
            atMost?: number;
            noticeWithin?: components["schemas"]["Limit"];
            /** @enum {string} */
            waitsFor?: "abroad" | "authority" | "laboratory" | "person" | "treatment" | "vehicle";
            source: string;
            confidence: components["schemas"]["Confidence"];
        };
        StopOffer: {
            rule: string | null;
            clock: components["schemas"]["StopPolicy"];
            limit: string | null;
            sources: string[];
            until: string | null;
        };
        /** @enum {string} */
        StopPolicy: "continue" | "pause" | "restart";
        SubstitutionList: {
            today: string;
            substitutions: components["schemas"]["SubstitutionView"][];
        };
        /** @enum {string} */
        SubstitutionState: "ended" | "over" | "planned" | "running";
        SubstitutionView: {
            id: string;
            absent: components["schemas"]["Person"];
            acting: components["schemas"]["Person"];
            from: string;
            to: string;
            reason: string;
            state: components["schemas"]["SubstitutionState"];
            seat: components["schemas"]["SeatView"] | null;
            made: components["schemas"]["DoneBy"];
            ended: components["schemas"]["DoneBy"] | null;
        };
        Team: {
            id: string;
            unit: string;
            name: string;
            members: components["schemas"]["Member"][];
            perHalf: number;
            from: string;
            to: string | null;
            revision: number;
        };
        TeamMember: {
            id: string;
            name: string;
            absences: components["schemas"]["MemberAbsence"][];
        };
        TeamSchedule: {
            day: string;
            unitLabel: string;
            team: components["schemas"]["TeamView"];
            visits: components["schemas"]["ScheduledVisit"][];
        };
        TeamView: {
            id: string;
            unit: string;
            name: string;
            members: components["schemas"]["TeamMember"][];
            perHalf: number;
            from: string;
            to: string | null;
            revision: number;
        };
        TodayAnswer: {
            today: string;
            nextWorkingDay: string;
            counters: {
                overdue: number;
                apology_owed: number;
                due_today: number;
                due_next: number;
            };
        };
        TodayDossiers: {
            /** @enum {string} */
            list: "apology_owed" | "due_next" | "due_today" | "overdue";
            number: number;
            page: components["schemas"]["CountedDossier"][];
        };
        TodaysVisit: {
            code: string;
            applicant: string;
            /** @enum {string} */
            half: "afternoon" | "morning";
            team: {
                id: string;
                name: string;
            };
            done: boolean;
        };
        ToldDetail: {
            label: string;
            text: string;
        };
        ToldEntry: {
            who: string;
            byClock: boolean;
            what: string;
            details: components["schemas"]["ToldDetail"][];
            also: string[];
            entered: string | null;
            text: string;
        };
        ToldHistoryEntry: {
            told: components["schemas"]["ToldEntry"];
            dossier: string;
            revision: number;
            at: string;
            kind: components["schemas"]["EntryKind"];
            action: string;
            label: string;
            actor: components["schemas"]["Actor"];
            commandId: string | null;
            from: string;
            to: string;
            data: {
                [key: string]: unknown;
            };
            effects: ("alert_head" | "alert_leader" | "archive" | "draft_result" | "invite_council" | "invite_test" | "issue_receipt" | "letter_apology" | "letter_closure" | "letter_consult" | "letter_forward" | "letter_refusal" | "letter_remedy" | "letter_supplement" | "notify_applicant" | "notify_appointment" | "notify_authority" | "notify_partner" | "notify_visit" | "number_and_seal" | "publish_document" | "publish_result" | "record_handover")[];
            outcome: components["schemas"]["OutcomeView"];
            hash: string;
        };
        TrendAnswer: {
            /** @enum {string} */
            step: "month" | "week";
            points: components["schemas"]["TrendPoint"][];
        };
        TrendPoint: {
            from: string;
            to: string;
            received: number;
            key: string;
            resolved: number;
            early: number;
            onTime: number;
            late: number;
            openOverdue: number;
            byDate: components["schemas"]["Rate"];
            byInstant: components["schemas"]["Rate"];
            honest: components["schemas"]["Rate"];
            againstOriginal: components["schemas"]["Rate"];
            againstCurrent: components["schemas"]["Rate"];
            withdrawn: number;
            apologyCoverage: components["schemas"]["Rate"];
            lettersLate: number;
            label: string;
        };
        TurnView: {
            role: string;
            roleLabel: string;
            unit: string | null;
            unitLabel: string | null;
        };
        UnitTeams: {
            unit: string;
            teams: components["schemas"]["TeamView"][];
        };
        UnitWeek: {
            unit: string;
            unitLabel: string;
            from: string;
            to: string;
            today: string;
            mayPlan: boolean;
            serviceDays: number[] | null;
            days: components["schemas"]["VisitDay"][];
            teams: components["schemas"]["TeamView"][];
            visits: components["schemas"]["VisitView"][];
            waiting: components["schemas"]["WaitingView"][];
            moreWaiting: boolean;
        };
        Unlocked: {
            person: string;
            login: string;
            wasLocked: boolean;
        };
        UnusedPassword: {
            login: string;
            person: components["schemas"]["Person"];
        };
        VacantSeatView: {
            procedures: string[];
            role: string;
            unit: string;
            roleLabel: string;
            unitLabel: string;
        };
        Visit: {
            id: string;
            status: components["schemas"]["VisitStatus"];
            revision: number;
            bookedAt: number;
            dossier: string;
            step: string;
            stay: number;
            team: string;
            day: string;
            /** @enum {string} */
            half: "afternoon" | "morning";
            place: number;
        };
        VisitDay: {
            day: string;
            weekday: number;
            words: string;
            working: boolean;
            off: components["schemas"]["DayOffView"] | null;
            serviceDay: boolean;
            halves: ("afternoon" | "morning")[];
            past: boolean;
            today: boolean;
        };
        VisitEventView: {
            at: string;
            late: string | null;
            day: string;
            /** @enum {string} */
            half: "afternoon" | "morning";
            /** @enum {string} */
            kind: "booked" | "cancelled" | "moved" | "over";
            by: components["schemas"]["Member"];
            onBehalfOf: components["schemas"]["Member"] | null;
            team: string;
            place: number;
            reason: string | null;
        };
        VisitLog: {
            code: string;
            events: components["schemas"]["VisitEventView"][];
        };
        VisitPreview: {
            dossier: string;
            day: string;
            due: string | null;
            announced: string | null;
            late: boolean;
            why: string | null;
            reasonFor: string | null;
            notes: string[];
            lastDay: components["schemas"]["LastDay"];
            possible: string[];
        };
        VisitResult: {
            label: string;
            at: string;
        };
        /** @enum {string} */
        VisitStatus: "booked" | "cancelled" | "over";
        VisitView: {
            id: string;
            team: string;
            day: string;
            /** @enum {string} */
            half: "afternoon" | "morning";
            place: number;
            revision: number;
            /** @enum {string} */
            status: "booked" | "done" | "lapsed";
            dossier: components["schemas"]["VisitedDossier"] | null;
            stepTitle: string | null;
            late: string | null;
            reason: string | null;
            bookedBy: components["schemas"]["Member"];
            onBehalfOf: components["schemas"]["Member"] | null;
            result: components["schemas"]["VisitResult"] | null;
        };
        VisitedDossier: {
            code: string;
            revision: number;
            applicant: string;
            procedure: components["schemas"]["ProcedureName"];
            state: string;
            stateTitle: string;
            due: string | null;
            overdue: boolean;
        };
        VisitsToday: {
            today: string | null;
            visits: components["schemas"]["TodaysVisit"][];
            announced: number;
            lastChance: number;
            missed: number;
        };
        WaitingLetter: {
            /** @enum {string} */
            kind: "apology" | "remedy" | "supplement";
            title: string;
            todo: string;
            who: string;
            action: string | null;
        };
        WaitingView: {
            step: string;
            serviceDays: number[] | null;
            announced: string | null;
            announcedPassed: boolean;
            lastDay: components["schemas"]["LastDay"];
            possible: string[];
            suspended: string | null;
            stepDue: string | null;
            booked: boolean;
            code: string;
            revision: number;
            applicant: string;
            procedure: components["schemas"]["ProcedureName"];
            state: string;
            stateTitle: string;
            due: string | null;
            overdue: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AuthController_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_logout: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_password: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessions"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_endOthers: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SsoController_options: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginOptions"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SsoController_begin: {
        parameters: {
            query: {
                ve: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SsoController_comeBack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SsoController_endThere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnSsoController_begin: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SsoAddress"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnSsoController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverviewController_today: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministratorsDay"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverviewController_units: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffedUnits"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverviewController_events: {
        parameters: {
            query?: {
                /** @description Chỉ việc của người này hoặc về người này. */
                person?: string;
                /** @description Chỉ việc có số nhỏ hơn: trang trước đó. */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleEvents"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubstitutionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionList"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubstitutionsController_make: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubstitutionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionView"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubstitutionsController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSubstitution"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleList"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_add: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_give: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPostDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_open: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPassword"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_reset: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPassword"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_unlock: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unlocked"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_disable: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_enable: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_link: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubjectDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_unlink: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnSubstitutionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSubstitutions"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnSubstitutionsController_make: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnSubstitutionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionView"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnSubstitutionsController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSubstitution"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgencyController_describe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyView"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarList"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarInForce"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_try: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryCalendarDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarTrial"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarVersions"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_save: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveCalendarDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedCalendar"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarsController_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarSourceText"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DossiersController_list: {
        parameters: {
            query?: {
                /** @description Tìm không dấu theo mã hồ sơ (hoặc số cuối), chủ hồ sơ, số định danh, điện thoại, số giấy tờ; mọi từ đều phải có. */
                q?: string;
                unit?: string;
                role?: string;
                /** @description Bước hoặc kết thúc. */
                state?: string;
                procedure?: string;
                field?: string;
                overdue?: boolean;
                /** @description Chỉ hồ sơ chưa (true) hoặc đã (false) kết thúc. */
                open?: boolean;
                /** @description Giá trị next của trang trước. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierList"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DossiersController_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chức danh dùng cho việc này khi giữ nhiều chức danh; không gửi thì chọn theo bước của hồ sơ. */
                "X-Post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDossierDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedEntry"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DossiersController_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chức danh dùng cho việc này khi giữ nhiều chức danh; không gửi thì chọn theo bước của hồ sơ. */
                "X-Post"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedEntry"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DossiersController_ledger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierLedger"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DossiersController_printedLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DossiersController_letters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierLetters"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DossierPageController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierPageView"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DossierPageController_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierHistory"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DossierPageController_readings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierReadings"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BulkController_act: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chức danh dùng cho việc này khi giữ nhiều chức danh. */
                "X-Post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkActDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResults"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeskController_desk: {
        parameters: {
            query?: {
                /** @description mine: đến lượt chức danh của tôi và giao cho tôi hoặc chưa giao ai; unit: đến lượt đơn vị của tôi, mọi vai trò (theo dõi chất lượng: tất cả). */
                scope?: "mine" | "unit";
                /** @description Hồ sơ nào: tất cả, sắp đến hạn, quá hạn, tạm dừng, nợ thư xin lỗi, hẹn trả trong hôm nay. Không thu hẹp bộ đếm. */
                show?: "all" | "due_soon" | "overdue" | "suspended" | "apology_owed" | "today";
                /** @description Mã thủ tục; thu hẹp cả bộ đếm. */
                procedure?: string;
                /** @description Lĩnh vực; thu hẹp cả bộ đếm. */
                field?: string;
                /** @description Bước; thu hẹp cả bộ đếm. */
                state?: string;
                /** @description Tìm không dấu theo mã hồ sơ, chủ hồ sơ, số định danh, điện thoại, số giấy tờ; không thu hẹp bộ đếm. */
                q?: string;
                /** @description Giá trị next của trang trước. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskAnswer"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeskController_applicantsTurn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicantsTurnAnswer"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalsAnswer"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalsController_reading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalReading"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalsController_today: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskTodayAnswer"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EventsController_listen: {
        parameters: {
            query?: {
                /** @description Chỉ báo đã nghe rồi kết thúc. */
                once?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QueuesController_queue: {
        parameters: {
            query?: {
                role?: "one_stop_officer" | "specialist" | "head_of_department" | "leader" | "clerk" | "council_secretary" | "medical_assessor" | "quarantine_officer" | "expert" | "forensic_examiner" | "internal_auditor" | "quality_monitor" | "applicant";
            };
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueView"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProceduresController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureList"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProceduresController_inForce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDefinition"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProceduresController_issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                issue: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueWithMachine"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrintController_inForce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrintController_issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                issue: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrintController_diagram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                issue: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IssuesController_drafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftIssues"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IssuesController_draft: {
        parameters: {
            query?: never;
            header?: {
                "X-Post"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedDraft"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IssuesController_source: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                issue: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueText"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IssuesController_check: {
        parameters: {
            query?: never;
            header?: {
                "X-Post"?: string;
            };
            path: {
                code: string;
                issue: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staged"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IssuesController_approve: {
        parameters: {
            query?: never;
            header?: {
                "X-Post"?: string;
            };
            path: {
                code: string;
                issue: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staged"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IssuesController_publish: {
        parameters: {
            query?: never;
            header?: {
                "X-Post"?: string;
            };
            path: {
                code: string;
                issue: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staged"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IssuesController_end: {
        parameters: {
            query?: never;
            header?: {
                "X-Post"?: string;
            };
            path: {
                code: string;
                issue: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staged"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IssuesController_discard: {
        parameters: {
            query?: never;
            header?: {
                "X-Post"?: string;
            };
            path: {
                code: string;
                issue: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staged"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IssuesController_diff: {
        parameters: {
            query: {
                /** @description Lần ban hành trước, kể cả dự thảo. */
                from: number;
                /** @description Lần ban hành sau, kể cả dự thảo. */
                to: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuesDiff"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IssuesController_log: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueLog"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MigrationController_impact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImpactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationImpact"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegisterController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterJson"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegisterController_workbook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InspectionTeamsController_teams: {
        parameters: {
            query: {
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitTeams"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InspectionTeamsController_form: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InspectionTeamsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTeamDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InspectionsController_week: {
        parameters: {
            query?: {
                /** @description Ngày đầu; không ghi là thứ Hai tuần này. */
                from?: string;
                /** @description Số ngày: một hoặc hai tuần. */
                days?: 7 | 14;
                /** @description Đơn vị; không ghi là đơn vị của mình. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionWeek"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InspectionsController_today: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitsToday"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InspectionsController_schedule: {
        parameters: {
            query: {
                day: string;
                /** @description Đoàn thẩm định. */
                team: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamSchedule"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InspectionsController_log: {
        parameters: {
            query: {
                /** @description Mã hồ sơ. */
                dossier: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitLog"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InspectionsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitPreview"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InspectionsController_book: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InspectionsController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InspectionsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TodayController_today: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayAnswer"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TodayController_dossiers: {
        parameters: {
            query: {
                page?: number;
                limit?: number;
                list: "overdue" | "apology_owed" | "due_today" | "due_next";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayDossiers"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatisticsController_onTime: {
        parameters: {
            query: {
                /** @description Ngày đầu kỳ, tính cả ngày này. */
                from: string;
                /** @description Ngày cuối kỳ, tính cả ngày này. */
                to: string;
                by?: "field" | "procedure" | "unit";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnTimeAnswer"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatisticsController_form: {
        parameters: {
            query: {
                /** @description Ngày đầu kỳ, tính cả ngày này. */
                from: string;
                /** @description Ngày cuối kỳ, tính cả ngày này. */
                to: string;
                by?: "field" | "procedure" | "unit";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormAnswer"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatisticsController_workbook: {
        parameters: {
            query: {
                /** @description Ngày đầu kỳ, tính cả ngày này. */
                from: string;
                /** @description Ngày cuối kỳ, tính cả ngày này. */
                to: string;
                by?: "field" | "procedure" | "unit";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatisticsController_periods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodChoice"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatisticsController_trend: {
        parameters: {
            query: {
                /** @description Theo tháng báo cáo (15 đến 14) hay theo tuần. */
                step: "month" | "week";
                by?: "field" | "procedure" | "unit";
                /** @description Chỉ một dòng của bảng (giá trị key); tất cả khi không gửi. */
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendAnswer"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatisticsController_dossiers: {
        parameters: {
            query: {
                page?: number;
                limit?: number;
                from: string;
                to: string;
                /** @description Con số nào của bảng. */
                figure: "received" | "receivedInPeriod" | "receivedOnline" | "receivedDirect" | "carriedOver" | "resolved" | "resolvedEarly" | "resolvedOnTime" | "resolvedLate" | "kept" | "open" | "openInTime" | "openOverdue" | "resolvedOrOverdue" | "lateByInstant" | "lateAgainstOriginal" | "lateAgainstCurrent" | "withdrawn" | "letterDue" | "letterTimely" | "letterLate";
                by?: "field" | "procedure" | "unit";
                /** @description Dòng nào của bảng (giá trị key); dòng tổng khi không gửi. */
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureAnswer"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierPapers"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_add: {
        parameters: {
            query: {
                /** @description UUID do bên gửi chọn; gửi lại cùng mã thì nhận lại cùng một tệp. */
                id: unknown;
            };
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                code: string;
                paper: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_file: {
        parameters: {
            query?: {
                /** @description 1: mở trong trình duyệt nếu là PDF hoặc ảnh */
                xem?: unknown;
            };
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResultDraftsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultDrafts"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResultDraftsController_add: {
        parameters: {
            query: {
                /** @description UUID do bên gửi chọn; gửi lại cùng mã thì nhận lại cùng một tệp. */
                id: unknown;
            };
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResultDraftsController_file: {
        parameters: {
            query?: {
                /** @description 1: mở trong trình duyệt nếu là PDF */
                xem?: unknown;
            };
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFiles"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_add: {
        parameters: {
            query: {
                /** @description UUID do bên gửi chọn; gửi lại cùng mã thì nhận lại cùng một tệp. */
                id: unknown;
            };
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                draft: string;
                paper: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken của /auth/me */
                "X-CSRF-Token": string;
            };
            path: {
                draft: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicantsController_recognise: {
        parameters: {
            query: {
                /** @description Cả số giấy tờ; không tìm theo một phần. */
                identifier: string;
                kind?: "cccd" | "cmnd" | "tax_code" | "passport" | "other";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecognisedApplicant"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AppointmentController_appointment: {
        parameters: {
            query: {
                channel: "online" | "direct" | "post";
                /** @description Giờ tiếp nhận; không gửi thì là bây giờ. */
                receivedAt?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceiptController_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceiptController_printed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivableController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivableProcedures"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Lỗi theo RFC 9457, với mã ổn định */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
